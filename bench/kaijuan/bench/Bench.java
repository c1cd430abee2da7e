package kaijuan.bench;

import java.util.List;

/** All benches, or those named. */
public final class Bench {

    private Bench() {}

    /** Runs the benches: beats, pages, ranks, publish, memory; all without a name. */
    public static void main(String[] args) throws Exception {
        var named = List.of(args);
        if (named.isEmpty() || named.contains("beats")) {
            BeatBench.run(System.out);
        }
        if (named.isEmpty() || named.contains("pages")) {
            PageBench.run(System.out);
        }
        if (named.isEmpty() || named.contains("ranks")) {
            RankBench.run(System.out);
        }
        if (named.isEmpty() || named.contains("publish")) {
            PublishBench.run(System.out);
        }
        if (named.isEmpty() || named.contains("memory")) {
            MemoryBench.run(System.out);
        }
        System.exit(0);
    }
}
