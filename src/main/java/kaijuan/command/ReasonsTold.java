package kaijuan.command;

import kaijuan.ground.text.Both;
import kaijuan.standing.Explanation;
import kaijuan.standing.Words;

/** An explanation of a place, printed. */
final class ReasonsTold {

    private ReasonsTold() {}

    static void print(Explanation why) {
        var score = Words.score(why.board(), why.row().score());
        say(
                "",
                new Both(
                        "第 " + why.row().rank() + " 名，" + score.zh(),
                        "rank " + why.row().rank() + ", " + score.en()));
        why.parts().forEach(ReasonsTold::part);
        why.keys().forEach(k -> say("  ", joined(k)));
        why.origins().forEach(o -> o.sums().forEach(s -> say("    ", joined(s))));
        ahead(why);
    }

    private static void part(Explanation.Term part) {
        var divided = part.divided();
        var more = divided == null ? new Both("", "") : divided;
        say(
                "  ",
                new Both(
                        part.name().zh() + "：" + part.amount().zh() + " " + more.zh(),
                        part.name().en() + ": " + part.amount().en() + " " + more.en()));
        if (part.form() != null) {
            System.out.println(
                    "      "
                            + Words.decimal(part.norm(), 4)
                            + " × "
                            + part.weight()
                            + "% = "
                            + Words.decimal(part.gives(), 4));
        }
    }

    private static void ahead(Explanation why) {
        var above = why.above();
        if (above != null) {
            say(
                    "",
                    new Both(
                            "前面：第 "
                                    + above.rank()
                                    + " 名，"
                                    + above.score().zh()
                                    + "，"
                                    + above.why().zh(),
                            "ahead: rank "
                                    + above.rank()
                                    + ", "
                                    + above.score().en()
                                    + ", "
                                    + above.why().en()));
            why.lifts().forEach(l -> say("  ", l));
        }
    }

    private static Both joined(Explanation.Figure figure) {
        return new Both(
                figure.name().zh() + "：" + figure.amount().zh(),
                figure.name().en() + ": " + figure.amount().en());
    }

    private static void say(String before, Both words) {
        System.out.println(before + words.zh() + " / " + words.en());
    }
}
