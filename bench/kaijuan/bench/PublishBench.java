package kaijuan.bench;

import java.io.PrintStream;
import kaijuan.standing.PublishTrial;

/** Publishing boards of ten thousand, a hundred thousand and a million entrants. */
public final class PublishBench {

    private PublishBench() {}

    public static void main(String[] args) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws Exception {
        PublishTrial.run(out);
    }
}
