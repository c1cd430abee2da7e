package kaijuan.bench;

import java.io.PrintStream;
import kaijuan.tariff.TariffTrial;

/** The engine of the tariff beside the same rules written by hand. */
public final class TariffBench {

    private TariffBench() {}

    /** Runs it alone. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        TariffTrial.run(out);
    }
}
