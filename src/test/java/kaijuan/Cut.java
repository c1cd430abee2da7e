package kaijuan;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Somebody whose connection is cut each time after the request is sent, before the answer. */
public final class Cut {

    private final URI base;
    private final Person person;

    /** With the cookies of the person's browser. */
    public Cut(URI base, Person person) {
        this.base = base;
        this.person = person;
    }

    /** Sends the body so many times, each on a connection that is closed at once. */
    public void post(int times, String path, String type, String body) throws IOException {
        for (int i = 0; i < times; i++) {
            try (var socket = new Socket(base.getHost(), base.getPort())) {
                socket.getOutputStream().write(request(path, type, body));
                socket.getOutputStream().flush();
            }
        }
    }

    private byte[] request(String path, String type, String body) {
        var cookies =
                person.cookies().entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("; "));
        var length = body.getBytes(StandardCharsets.UTF_8).length;
        var head =
                "POST %s HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nSec-Fetch-Site: same-origin\r\n"
                                .formatted(path, base.getAuthority(), base)
                        + "Accept: application/json\r\nContent-Type: %s\r\nContent-Length: %d\r\n"
                                .formatted(type, length)
                        + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n")
                        + "\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
