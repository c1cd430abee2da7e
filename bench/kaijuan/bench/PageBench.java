package kaijuan.bench;

import java.io.PrintStream;

/** The campaign's page, a chapter and a board with 100 000 entrants, at 200 requests a second. */
public final class PageBench {

    private static final int PEOPLE = 100_000;

    private PageBench() {}

    public static void main(String[] args) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws Exception {
        out.println("## Pages at 200 requests a second each, " + PEOPLE + " entrants");
        try (var stage = new Stage(PEOPLE)) {
            stage.signIn();
            stage.calm();
            var paths =
                    new String[] {
                        "/c/bench",
                        "/c/bench/reading/" + stage.title.id() + "/1",
                        "/c/bench/standing/points"
                    };
            for (var path : paths) {
                Load.Script script =
                        (c, turn) -> Load.get(path, Stage.secret((int) (turn * 31 + c) % 2000));
                Load.run(stage.port(), 16, 10, 0, script);
                out.println(
                        path
                                + ": "
                                + Load.run(stage.port(), 16, 10, 200, script)
                                + " (goal p99 < 50 ms)");
            }
        }
    }
}
