package kaijuan.ground.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Another program that opens a data folder, so that tests can kill it. */
public final class Another implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;

    private Another(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    /** Opens the folder given and says so, or says why not. */
    public static void main(String[] folder) throws InterruptedException {
        try {
            var database = Database.open(Path.of(folder[0]));
            System.out.println("open " + ((Embedded) database).process().pid());
            new CountDownLatch(1).await();
        } catch (Unusable e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    static Another on(Path data) throws IOException {
        return new Another(
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-Xmx64m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Another.class.getName(),
                                data.toString())
                        .redirectErrorStream(true)
                        .start());
    }

    String line() throws IOException {
        return String.valueOf(said.readLine());
    }

    int code() throws InterruptedException {
        return process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
