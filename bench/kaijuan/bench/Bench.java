package kaijuan.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All benches, or those named. */
public final class Bench {

    /** Measures and prints. */
    private interface Part {
        void run(PrintStream out) throws Exception;
    }

    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("beats", BeatBench::run);
        PARTS.put("pages", PageBench::run);
        PARTS.put("tariff", TariffBench::run);
        PARTS.put("recount", RecountBench::run);
        PARTS.put("simulation", SimulationBench::run);
        PARTS.put("redemptions", RedemptionBench::run);
        PARTS.put("roster", RosterBench::run);
        PARTS.put("export", ExportBench::run);
        PARTS.put("dashboard", DashboardBench::run);
        PARTS.put("ranks", RankBench::run);
        PARTS.put("publish", PublishBench::run);
        PARTS.put("memory", MemoryBench::run);
    }

    private Bench() {}

    /** Runs the benches named, or all without a name. */
    public static void main(String[] args) throws Exception {
        var named = List.of(args);
        if (!PARTS.keySet().containsAll(named)) {
            System.err.println("benches: " + String.join(", ", PARTS.keySet()));
            System.exit(2);
        }
        for (var part : PARTS.entrySet()) {
            if (named.isEmpty() || named.contains(part.getKey())) {
                part.getValue().run(System.out);
            }
        }
        System.exit(0);
    }
}
