package kaijuan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** A load of HTTP requests over connections kept open, by threads of this process. */
final class Load {

    /** Makes the next request of a connection. */
    interface Script {
        byte[] next(int connection, long turn);
    }

    /**
     * What a load came to.
     *
     * @param rate answers a second
     * @param p50 the median answer, in milliseconds
     * @param p99 the answer that 99 % were faster than, in milliseconds
     * @param refused answers other than 2xx and 303, which a form that was taken leads on with
     */
    record Result(double rate, double p50, double p99, long refused) {
        @Override
        public String toString() {
            return "%.0f/s, p50 %.1f ms, p99 %.1f ms, refused %d"
                    .formatted(rate, p50, p99, refused);
        }
    }

    private Load() {}

    /** Runs for so many seconds; with a pace, so many requests a second in all, else flat out. */
    static Result run(int port, int connections, double seconds, double pace, Script script)
            throws InterruptedException {
        var refused = new AtomicLong();
        var times = new long[connections][];
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        var threads = new Thread[connections];
        for (int c = 0; c < connections; c++) {
            int connection = c;
            threads[c] =
                    Thread.ofVirtual()
                            .start(
                                    () ->
                                            times[connection] =
                                                    speak(
                                                            port,
                                                            connection,
                                                            connections,
                                                            end,
                                                            pace,
                                                            script,
                                                            refused));
        }
        for (var thread : threads) {
            thread.join();
        }
        double took = (System.nanoTime() - start) / 1e9;
        var all = Arrays.stream(times).flatMapToLong(Arrays::stream).sorted().toArray();
        if (all.length == 0) {
            return new Result(0, 0, 0, refused.get());
        }
        return new Result(
                all.length / took,
                all[all.length / 2] / 1e6,
                all[(int) (all.length * 0.99)] / 1e6,
                refused.get());
    }

    private static long[] speak(
            int port,
            int connection,
            int connections,
            long end,
            double pace,
            Script script,
            AtomicLong refused) {
        var times = new long[1024];
        int n = 0;
        long step = pace > 0 ? (long) (1e9 * connections / pace) : 0;
        long due = System.nanoTime() + (step == 0 ? 0 : step * connection / connections);
        while (System.nanoTime() < end) {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.setTcpNoDelay(true);
                var in = new Answers(socket.getInputStream());
                var out = socket.getOutputStream();
                while (System.nanoTime() < end) {
                    if (step > 0) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    // With a pace an answer is timed from when it was due: waiting counts.
                    long from = step > 0 ? due : System.nanoTime();
                    due += step;
                    int status = ask(out, in, script.next(connection, n));
                    if (status / 100 != 2 && status != 303) {
                        refused.incrementAndGet();
                    }
                    if (n == times.length) {
                        times = Arrays.copyOf(times, n * 2);
                    }
                    times[n++] = System.nanoTime() - from;
                }
            } catch (IOException e) {
                refused.incrementAndGet();
            }
        }
        return Arrays.copyOf(times, n);
    }

    private static int ask(OutputStream out, Answers in, byte[] request) throws IOException {
        out.write(request);
        out.flush();
        return in.status();
    }

    /** A POST of JSON with the cookie, as the page sends it. */
    static byte[] post(String path, String cookie, String json) {
        return post(path, cookie, "application/json", "application/json", json);
    }

    /** A form with the cookie, as a browser sends it. */
    static byte[] form(String path, String cookie, String form) {
        return post(path, cookie, "text/html", "application/x-www-form-urlencoded", form);
    }

    private static byte[] post(
            String path, String cookie, String accept, String type, String content) {
        var body = content.getBytes(StandardCharsets.UTF_8);
        var head =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                                .formatted(path)
                        + "Accept: %s\r\nContent-Type: %s\r\nCookie: kaijuan=%s\r\n"
                                .formatted(accept, type, cookie)
                        + "Content-Length: %d\r\n\r\n".formatted(body.length);
        var start = head.getBytes(StandardCharsets.US_ASCII);
        var all = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    /** A GET of a page with the cookie. */
    static byte[] get(String path, String cookie) {
        return ("GET "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nCookie: kaijuan="
                        + cookie
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
