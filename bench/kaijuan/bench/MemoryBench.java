package kaijuan.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;

/** Memory over minutes of beats: what is in use after a collection, minute by minute. */
public final class MemoryBench {

    private static final int PEOPLE = 20_000;
    private static final int MINUTES = 10;
    private static final double PACE = 600;

    private MemoryBench() {}

    static void run(PrintStream out) throws Exception {
        out.println("## Memory, " + PEOPLE + " members, " + (int) PACE + " beats a second");
        try (var stage = new Stage(PEOPLE)) {
            stage.signIn();
            var beats = new BeatBench(stage, out);
            for (int minute = 1; minute <= MINUTES; minute++) {
                var load = Load.run(stage.port(), 32, 60, PACE, beats::beat);
                System.gc();
                long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                out.printf("minute %d: %d MB in use, %s%n", minute, used >> 20, load);
                out.flush();
            }
        }
    }
}
