package kaijuan.ground.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops servers: a fast stop (INT) first, since Java's own request waits for every client. */
final class Signals {

    private static final Duration CLEAN = Duration.ofSeconds(30);

    private Signals() {}

    /** Stops the process cleanly, or by force when that takes too long. */
    static void stop(ProcessHandle process) {
        if (!sent("INT", process) || !ended(process, CLEAN)) {
            process.destroyForcibly();
            ended(process, Duration.ofSeconds(5));
        }
    }

    private static boolean sent(String signal, ProcessHandle process) {
        try {
            var kill = new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid());
            return kill.start().waitFor() == 0 || !process.isAlive();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean ended(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
