package kaijuan.standing;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;

/** A board's rules in plain words, from the record that is executed. */
final class Sentences {

    private Sentences() {}

    static List<Both> of(Board board, Campaign campaign) {
        return List.of(order(board, campaign), published(board), shown(board));
    }

    private static Both order(Board board, Campaign campaign) {
        var by = SaidPart.of(board.formula().parts().getFirst(), campaign);
        return board.people()
                ? new Both(
                        "按" + by.zh() + "从高到低排名；同分者先达到者在前。",
                        "Ranked by "
                                + by.en()
                                + ", highest first; of equals, whoever reached it first.")
                : new Both(
                        "各单位按" + by.zh() + "从高到低排名，下级单位的人计入上级；相同者先达到者在前。",
                        "Units are ranked by "
                                + by.en()
                                + ", highest first, people of units below counted in;"
                                + " of equals, whichever reached it first.");
    }

    private static Both published(Board board) {
        return switch (board.publish()) {
            case Publish.Live() -> new Both("实时更新。", "Always up to date.");
            case Publish.ByHand() -> new Both("由主办方公布。", "Published by the organiser.");
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
