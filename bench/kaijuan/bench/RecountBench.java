package kaijuan.bench;

import java.io.PrintStream;
import kaijuan.points.RecountTrial;

/** Recounts of ten thousand, a hundred thousand and a million member-days. */
public final class RecountBench {

    private RecountBench() {}

    /** Runs it alone. */
    public static void main(String[] args) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws Exception {
        RecountTrial.run(out);
    }
}
