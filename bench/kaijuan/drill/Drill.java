package kaijuan.drill;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Kills an installation under load, again and again, and looks for what was acknowledged. */
@Command(
        name = "drill",
        mixinStandardHelpOptions = true,
        description = {
            "在读书、打卡、报名的负载下反复强杀程序和数据库，每次之后核对：确认过的一件不少、一件不多。",
            "Kills program and database under load, and checks each time that nothing acknowledged"
                    + " is missing or double. Exit code 0: all true; 1: not."
        })
public final class Drill implements Callable<Integer> {

    @Option(names = "--kills", defaultValue = "20", description = "强杀次数 / kills (${DEFAULT-VALUE})")
    int kills = 20;

    @Option(
            names = "--beats",
            defaultValue = "0",
            description = "至少确认多少次心跳才停 / goes on until so many beats are acknowledged")
    long beats;

    @Option(names = "--people", defaultValue = "400", description = "人数 / (${DEFAULT-VALUE})")
    int people = 400;

    @Option(names = "--connections", defaultValue = "16", description = "连接 / (${DEFAULT-VALUE})")
    int connections = 16;

    @Option(
            names = "--longest",
            defaultValue = "5",
            description = "两次之间最多几秒 / seconds between kills")
    int longest = 5;

    @Option(names = "--seed", description = "随机数种子 / seed of what is random")
    long seed = System.nanoTime();

    @Option(names = "--data", description = "空的数据目录 / an empty data folder; else a temporary one")
    Path data = Path.of("");

    private final PrintStream out = System.out;

    /** Runs the drill and exits. */
    public static void main(String[] words) {
        System.exit(new CommandLine(new Drill()).execute(words));
    }

    @Override
    public Integer call() throws Exception {
        if (data.toString().isEmpty()) {
            data = Files.createTempDirectory("kaijuan-drill").resolve("data");
        }
        data = data.toAbsolutePath();
        var clock = Clock.systemUTC();
        var random = new Random(seed);
        int wrong = 0;
        int done = 0;
        var readers = Scene.set(data, people, clock);
        out.printf("data %s, seed %d%n", data, seed);
        try (var server = new Server(data);
                var crowd = new Crowd(readers, connections, seed, server::port)) {
            while (done < kills || crowd.beats() < beats) {
                TimeUnit.MILLISECONDS.sleep(500 + random.nextInt(1000 * longest));
                var what = kill(server, random);
                crowd.hold();
                long from = System.nanoTime();
                server.awaken();
                double back = (System.nanoTime() - from) / 1e9;
                var found = new Verdict(data, clock).of(readers, server.port());
                long doubts = readers.stream().filter(r -> r.doubt).count();
                crowd.goOn();
                found.forEach(f -> out.println("  WRONG " + f));
                wrong += found.size();
                out.printf(
                        "%d %s: back after %.1f s, %d beats acknowledged, %d in doubt, %d wrong%n",
                        ++done, what, back, crowd.beats(), doubts, found.size());
            }
            out.printf(
                    "%d kills, %d beats acknowledged, %d replays, %d wrong%n",
                    done, crowd.beats(), crowd.replays(), wrong);
        }
        return wrong == 0 ? 0 : 1;
    }

    private static String kill(Server server, Random random) throws Exception {
        int which = random.nextInt(3);
        if (which > 0) {
            server.killDatabase();
        }
        if (which != 1) {
            TimeUnit.MILLISECONDS.sleep(which == 0 ? 0 : random.nextInt(800));
            server.killProgram();
        }
        return new String[] {"program", "database", "both"}[which];
    }
}
