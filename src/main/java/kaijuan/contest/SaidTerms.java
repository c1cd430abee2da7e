package kaijuan.contest;

import java.util.ArrayList;
import java.util.List;
import kaijuan.ground.text.Both;
import kaijuan.unit.Kinds;

/** The terms of entering a contest in sentences: who, when, how many, withdrawing. */
final class SaidTerms {

    private SaidTerms() {}

    static List<Both> entering(Contest contest) {
        var said = new ArrayList<Both>();
        said.add(
                new Both(
                        "投稿时间：" + contest.days().zh() + "，起止两天都是整天。",
                        "Works may be entered from " + contest.days() + ", both days whole."));
        said.add(from(contest));
        said.add(limits(contest));
        said.add(withdrawal(contest));
        elsewhere(contest, said);
        if (contest.relay() > 0) {
            said.add(
                    new Both(
                            "投稿后可以点名 1—" + contest.relay() + " 位朋友接力，接力链公开可看。",
                            "After entering a work one may name up to "
                                    + contest.relay()
                                    + " friends to go next; the chain can be seen."));
        }
        if (!contest.declares().isEmpty()) {
            var all = String.join("；", contest.declares());
            said.add(new Both("投稿人逐条承诺：" + all + "。", "Whoever enters declares: " + all + "."));
        }
        return said;
    }

    private static Both from(Contest contest) {
        var from = contest.from();
        var who =
                from.entrants().stream()
                        .sorted()
                        .map(
                                e ->
                                        switch (e) {
                                            case PERSON -> new Both("个人", "people");
                                            case TEAM -> new Both("团队", "teams");
                                            case UNIT -> new Both("单位", "units");
                                        })
                        .toList();
        var terms = new ArrayList<Both>();
        if (from.people() > 0) {
            terms.add(
                    new Both(
                            "团队至少 " + from.people() + " 人",
                            "a team has at least " + from.people() + " people"));
        }
        if (from.before() != null) {
            terms.add(
                    new Both(
                            "团队须在 " + from.before() + " 以前成立",
                            "a team existed before " + from.before()));
        }
        if (!from.kinds().isEmpty()) {
            var kinds = Both.list(from.kinds().stream().sorted().map(Kinds::said).toList());
            terms.add(new Both("单位限：", "units of these kinds: ").and(kinds));
        }
        var more = terms.isEmpty() ? new Both("", "") : new Both("；", "; ");
        return new Both("投稿者：", "Works come from ")
                .and(Both.list(who))
                .and(more)
                .and(Both.joined(terms, "；", "; "))
                .and(new Both("。", "."));
    }

    private static Both limits(Contest contest) {
        var limits = contest.limits();
        var said = new ArrayList<Both>();
        limit(said, limits.person(), "每人", "a person");
        limit(said, limits.team(), "每个团队", "a team");
        limit(said, limits.unit(), "每个单位", "a unit");
        if (said.isEmpty()) {
            return new Both("作品件数不限。", "There is no limit to the number of works.");
        }
        var per =
                limits.byTrack()
                        ? new Both("（每个赛道各算）", " (in each track)")
                        : new Both("（整项合计）", " (in all)");
        var rest =
                said.size() < contest.from().entrants().size()
                        ? new Both("；其他投稿者件数不限", "; no limit for others")
                        : new Both("", "");
        return Both.joined(said, "，", ", ").and(per).and(rest).and(new Both("。", "."));
    }

    private static void limit(List<Both> said, int most, String zh, String en) {
        if (most > 0) {
            said.add(new Both(zh + "最多 " + most + " 件", "at most " + most + " works " + en));
        }
    }

    private static Both withdrawal(Contest contest) {
        var withdrawal = contest.withdrawal();
        if (!withdrawal.allowed()) {
            return new Both("交出以后不能撤回。", "A work cannot be withdrawn.");
        }
        return new Both(
                "可以撤回；撤回后再次投稿，播放、点赞、评论都从零算起；撤回" + (withdrawal.frees() ? "空出一件的名额。" : "不空出名额。"),
                "A work may be withdrawn; entered again it starts from zero plays, likes and"
                        + " comments, and a withdrawal "
                        + (withdrawal.frees() ? "frees its place." : "frees no place."));
    }

    private static void elsewhere(Contest contest, List<Both> said) {
        var must = names(contest, true);
        if (!must.isEmpty()) {
            said.add(
                    new Both(
                            "同一作品还须投到" + must + "，两处都投到才有效；在这里登记网址，作品可以连同材料导出转交。",
                            "The same work must be handed in to "
                                    + must
                                    + " as well, or it is not valid; its address is noted here, and"
                                    + " works can be handed on with their data."));
        }
        var may = names(contest, false);
        if (!may.isEmpty()) {
            said.add(
                    new Both(
                            "也可以登记在这些平台发布的网址：" + may + "；那里的数字由工作人员注明时间登记，不与这里的混算。",
                            "Its address at "
                                    + may
                                    + " may be noted; figures from there are entered by a clerk"
                                    + " with their time and never mixed with those of here."));
        }
    }

    private static String names(Contest contest, boolean required) {
        return String.join(
                "、",
                contest.elsewhere().stream()
                        .filter(e -> e.required() == required)
                        .map(Contest.Elsewhere::name)
                        .toList());
    }
}
