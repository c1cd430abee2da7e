package kaijuan.drill;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that speaks HTTP and is kept open. */
final class Talk implements AutoCloseable {

    /** An answer: its status and body. */
    record Answer(int status, String body) {}

    private static final int PATIENCE = 15_000;

    private final Socket socket = new Socket();
    private final BufferedInputStream in;

    Talk(int port) throws IOException {
        socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    Answer get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\n" + "Accept: application/json\r\n", "");
    }

    Answer json(String path, String secret, String body) throws IOException {
        return post(path, secret, "application/json", body);
    }

    Answer form(String path, String secret, String body) throws IOException {
        return post(path, secret, "application/x-www-form-urlencoded", body);
    }

    private Answer post(String path, String secret, String type, String body) throws IOException {
        return ask(
                "POST %s HTTP/1.1\r\nSec-Fetch-Site: same-origin\r\nAccept: application/json\r\n"
                                .formatted(path)
                        + "Cookie: kaijuan=%s\r\nContent-Type: %s\r\n".formatted(secret, type),
                body);
    }

    private Answer ask(String head, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        var rest = "Host: localhost\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        whole.writeBytes(rest.getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(bytes);
        socket.getOutputStream().write(whole.toByteArray());
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
            chunked |= lower.equals("transfer-encoding: chunked");
        }
        return new Answer(status, new String(chunked ? chunks() : whole(length)));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; ) {
            all.writeBytes(whole(size));
            line();
            size = Integer.parseInt(line(), 16);
        }
        line();
        return all.toByteArray();
    }

    private byte[] whole(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
