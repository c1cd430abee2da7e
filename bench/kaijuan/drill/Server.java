package kaijuan.drill;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, on an embedded database. */
final class Server implements AutoCloseable {

    private final Path data;
    private final PrintStream log;
    private Process process;
    private volatile int port;

    Server(Path data) throws IOException {
        this.data = data;
        this.log = new PrintStream(data.resolveSibling("drill.log").toFile());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroyForcibly()));
        this.process = begin();
    }

    int port() {
        return port;
    }

    private Process begin() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        var command =
                new ProcessBuilder(
                        java,
                        "-Xmx400m",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "kaijuan.Kaijuan",
                        "serve",
                        "--allow-demonstration-sender",
                        "--port",
                        "0",
                        "--data",
                        data.toString());
        var begun = command.directory(new File(".")).redirectErrorStream(true).start();
        var said = begun.inputReader();
        for (var line = said.readLine(); ; line = said.readLine()) {
            if (line == null) {
                throw new IOException("the program did not start, see drill.log beside the data");
            }
            log.println(line);
            if (line.startsWith("http://localhost:")) {
                port = Integer.parseInt(line.replaceAll("\\D", ""));
                break;
            }
        }
        Thread.ofVirtual().start(() -> drain(said));
        return begun;
    }

    private void drain(BufferedReader said) {
        try (said) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                log.println(line);
            }
        } catch (IOException killed) {
            log.println("killed");
        }
    }

    /** Kills the program, which takes its database along. */
    void killProgram() throws InterruptedException {
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    /** Kills the database's first process; the program starts it again. */
    void killDatabase() throws IOException {
        var pid = Files.readString(data.resolve("postgres/postmaster.pid")).lines().findFirst();
        pid.flatMap(p -> ProcessHandle.of(Long.parseLong(p.strip())))
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Starts the program if it is dead, and waits until it and its database answer. */
    void awaken() throws IOException, InterruptedException {
        if (!process.isAlive()) {
            process = begin();
        }
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!healthy()) {
            if (System.nanoTime() > limit) {
                throw new IOException("the program did not recover within 60 s");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private boolean healthy() {
        try (var talk = new Talk(port)) {
            return talk.get("/health").status() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(60, TimeUnit.SECONDS);
        log.close();
    }
}
