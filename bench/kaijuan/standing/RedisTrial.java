package kaijuan.standing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/** A sorted set of Redis over loopback, for a ratio in the same run. */
final class RedisTrial {

    private static final int ASKED = 50_000;
    private static final int PIPE = 16;

    private final InputStream in;
    private final OutputStream out;

    private RedisTrial(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
    }

    static void run(PrintStream print, int people) throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Process server;
        try {
            server =
                    new ProcessBuilder(
                                    "redis-server",
                                    "--port",
                                    "" + port,
                                    "--bind",
                                    "127.0.0.1",
                                    "--save",
                                    "",
                                    "--appendonly",
                                    "no")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            print.println("  (no redis-server on the path: nothing beside it)");
            return;
        }
        try (var socket = connect(port)) {
            new RedisTrial(socket).measure(print, people);
        } finally {
            server.destroy();
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        }
    }

    private static Socket connect(int port) throws Exception {
        for (int i = 0; ; i++) {
            try {
                return new Socket("127.0.0.1", port);
            } catch (IOException e) {
                if (i == 100) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    private void measure(PrintStream print, int people) throws IOException {
        var random = new SplittableRandom(7);
        for (int i = 1; i <= people; i++) {
            say("ZADD", "b", "" + random.nextInt(400_000), "" + i);
            if (i % 1_000 == 0 || i == people) {
                out.flush();
                for (int k = 0; k < (i % 1_000 == 0 ? 1_000 : i % 1_000); k++) {
                    hear();
                }
            }
        }
        ask(people, 1);
        print.printf("  Redis ZREVRANK over loopback, one at a time %8.0f ns%n", ask(people, 1));
        print.printf("  Redis ZREVRANK over loopback, 16 at a time  %8.0f ns%n", ask(people, PIPE));
    }

    private double ask(int people, int pipe) throws IOException {
        var random = new SplittableRandom(8);
        long start = System.nanoTime();
        for (int i = 0; i < ASKED; i += pipe) {
            for (int k = 0; k < pipe; k++) {
                say("ZREVRANK", "b", "" + (1 + random.nextInt(people)));
            }
            out.flush();
            for (int k = 0; k < pipe; k++) {
                hear();
            }
        }
        return (double) (System.nanoTime() - start) / ASKED;
    }

    private void say(String... words) throws IOException {
        var message = new StringBuilder("*").append(words.length).append("\r\n");
        for (var word : words) {
            message.append('$').append(word.length()).append("\r\n").append(word).append("\r\n");
        }
        out.write(message.toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** Every answer here is one line. */
    private void hear() throws IOException {
        int first = in.read();
        if (first != ':' && first != '+') {
            throw new IOException("Redis answers with " + (char) first);
        }
        while (in.read() != '\n') {
            continue;
        }
    }
}
