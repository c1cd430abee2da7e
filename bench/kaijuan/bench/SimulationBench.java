package kaijuan.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.campaign.Definition;
import kaijuan.ground.Installation;
import kaijuan.simulation.Simulating;
import org.springframework.util.FileSystemUtils;

/** A hundred thousand made-up entrants over the 21 days of campaign A. */
public final class SimulationBench {

    private static final int ENTRANTS = 100_000;

    private SimulationBench() {}

    /** Runs it alone. */
    public static void main(String[] args) throws Exception {
        run(System.out);
    }

    static void run(PrintStream out) throws Exception {
        out.println("## Simulation, 100 000 entrants over 21 days");
        var folder = Files.createTempDirectory("kaijuan-bench");
        try (var at = Installation.atWork(folder)) {
            var document = Files.readString(Path.of("campaigns/hunan-library-2020.yaml"));
            var campaign = at.the(Definition.class).read(document, 0, 1);
            long start = System.nanoTime();
            var forecast = new Simulating(campaign, ENTRANTS, 7).play(n -> {});
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf("%,d entrants in %.1f s (goal 60 s)%n", forecast.entrants(), seconds);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
