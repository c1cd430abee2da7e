package kaijuan.bench;

import java.io.PrintStream;
import kaijuan.standing.RankTrial;

/** Exact own rank in memory, its rebuilding from the database, and Redis beside it. */
public final class RankBench {

    private RankBench() {}

    public static void main(String[] args) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws Exception {
        RankTrial.run(out);
    }
}
