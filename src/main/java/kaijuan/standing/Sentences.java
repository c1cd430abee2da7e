package kaijuan.standing;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Passage;
import kaijuan.ground.text.Both;

/** A board's rules in plain words, from the record that is executed. */
final class Sentences {

    private Sentences() {}

    /** All of them; the parts of a composite one by one. */
    static List<Both> of(Board board, Campaign campaign) {
        var said = new ArrayList<Both>();
        said.add(order(board, campaign));
        if (board.formula() instanceof Formula.Composite(var weighted, var decimals)) {
            weighted.forEach(w -> said.add(SaidFormula.part(w, campaign)));
        }
        said.addAll(rest(board, campaign));
        return List.copyOf(said);
    }

    /** The board on the rules page: the parts of a composite as a table. */
    static Passage passage(Board board, Campaign campaign) {
        var heading = Both.name(board.name());
        Passage passage;
        if (board.formula() instanceof Formula.Composite(var weighted, var decimals)) {
            var said = new ArrayList<Both>();
            said.add(order(board, campaign));
            said.addAll(rest(board, campaign));
            passage =
                    new Passage(
                            heading,
                            List.copyOf(said),
                            SaidFormula.COLUMNS,
                            weighted.stream().map(w -> SaidFormula.row(w, campaign)).toList());
        } else {
            passage = Passage.of(heading, of(board, campaign));
        }
        return board.waits() ? passage.waiting() : passage;
    }

    private static List<Both> rest(Board board, Campaign campaign) {
        var said = new ArrayList<Both>();
        if (board.formula() instanceof Formula.Composite(var weighted, var decimals)) {
            said.add(SaidFormula.rounded(decimals, board.people()));
        }
        if (board.units() && !campaign.targets().isEmpty()) {
            said.add(
                    new Both(
                            "有指标数的单位都列出，还没有成绩的按 0 计。",
                            "Units with a target are all listed, with 0 as long as they have"
                                    + " nothing."));
        }
        if (board.minimum() > 0) {
            said.add(
                    new Both(
                            "报名不足 " + board.minimum() + " 人的单位不排名次，也不参与换算。",
                            "Units with fewer than "
                                    + board.minimum()
                                    + " entrants take no place and set no scale."));
        }
        if (board.split() != null) {
            said.add(SaidSplit.of(board.split(), campaign));
        }
        said.add(published(board));
        said.add(shown(board));
        return said;
    }

    private static Both order(Board board, Campaign campaign) {
        var by =
                board.formula() instanceof Formula.Single(var part)
                        ? SaidPart.of(part, campaign)
                        : new Both("综合得分", "a score of several parts");
        var ties = ties(board, campaign);
        return switch (board.of()) {
            case PEOPLE ->
                    new Both(
                            "按" + by.zh() + "从高到低排名；" + ties.zh() + "。",
                            "Ranked by " + by.en() + ", highest first; " + ties.en() + ".");
            case UNITS ->
                    new Both(
                            "各单位按" + by.zh() + "从高到低排名，下级单位的人计入上级；" + ties.zh() + "。",
                            "Units are ranked by "
                                    + by.en()
                                    + ", highest first, people of units below counted in; "
                                    + ties.en()
                                    + ".");
            case TEAMS ->
                    new Both(
                            "各团队按" + by.zh() + "从高到低排名；" + ties.zh() + "。",
                            "Teams are ranked by "
                                    + by.en()
                                    + ", highest first; "
                                    + ties.en()
                                    + ".");
            case WORKS ->
                    new Both(
                            "各作品按" + by.zh() + "从高到低排名；" + ties.zh() + "。",
                            "Works are ranked by "
                                    + by.en()
                                    + ", highest first; "
                                    + ties.en()
                                    + ".");
        };
    }

    private static Both ties(Board board, Campaign campaign) {
        var equal = board.people() ? "同分者" : "相同者";
        var who = board.people() ? "whoever" : "whichever";
        var zh = new StringBuilder();
        var en = new StringBuilder();
        for (var key : board.then()) {
            var said = SaidPart.of(key, campaign);
            zh.append(zh.isEmpty() ? equal + "看" : "，再看").append(said.zh()).append("，多者在前");
            en.append(en.isEmpty() ? "equals go by " : ", then by ").append(said.en());
        }
        if (board.shared()) {
            return new Both(
                    zh + (zh.isEmpty() ? equal + "名次并列" : "；仍然相同的名次并列"),
                    en + (en.isEmpty() ? "" : "; ") + "equals share the rank");
        }
        return new Both(
                zh + (zh.isEmpty() ? equal : "；仍然相同的") + "先达到者在前",
                en + (en.isEmpty() ? "" : "; ") + "of equals, " + who + " reached it first");
    }

    private static Both published(Board board) {
        return switch (board.publish()) {
            case Publish.Live() when board.simple() -> new Both("实时更新。", "Always up to date.");
            case Publish.Live() ->
                    new Both(
                            "有变化时几秒内重算，写明截止时刻。",
                            "Counted anew within seconds of a change, saying as of when.");
            case Publish.ByHand() ->
                    new Both(
                            "由主办方公布，写明截止时刻；公布过的不再改动。",
                            "Published by the organiser, saying as of when; what was published"
                                    + " never changes.");
            case Publish.Every(var every) ->
                    new Both(
                            "每" + Words.every(every).zh() + "公布一次，写明截止时刻和下次公布的时刻。",
                            "Published every "
                                    + Words.every(every).en()
                                    + ", saying as of when and when next.");
        };
    }

    private static Both shown(Board board) {
        if (!board.people()) {
            return new Both(
                    "公布前 " + board.shown() + " 名。", "The first " + board.shown() + " are shown.");
        }
        boolean hidden = board.names() == Board.Names.HIDDEN;
        return new Both(
                "公布前 "
                        + board.shown()
                        + " 名，"
                        + (hidden ? "不公布姓名" : "姓名只显示姓氏")
                        + "；每个人都能看到自己的名次。不公开者不占名次。",
                "The first "
                        + board.shown()
                        + " are shown, "
                        + (hidden ? "without names" : "by family name only")
                        + "; everybody sees their own rank. Who is not listed takes no place.");
    }
}
