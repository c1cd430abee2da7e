package kaijuan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser of their own: keeps cookies, follows redirects, says where from. */
public final class Person {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private static final JsonMapper JSON = new JsonMapper();

    private final URI base;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /** Somebody at the server that has the address, without a slash at the end. */
    public Person(URI base) {
        this.base = base;
    }

    /** The page at the path, after redirects. */
    public Answer get(String path) {
        return follow(send("GET", path, Map.of(), null));
    }

    /** The part of a page at the path, as htmx asks for it. */
    public Answer part(String path) {
        return follow(send("GET", path, Map.of("HX-Request", "true"), null));
    }

    /** Sends a form: names and values in turn; the answer after redirects. */
    public Answer post(String path, String... fields) {
        return follow(submit(path, fields));
    }

    /** Sends a form and does not follow a redirect. */
    public Answer submit(String path, String... fields) {
        var form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&").append(word(fields[i])).append('=');
            form.append(word(fields[i + 1]));
        }
        return send(
                "POST",
                path,
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                BodyPublishers.ofString(form.toString()));
    }

    /** Sends a form with a file, fields as names and values in turn; the answer after redirects. */
    public Answer upload(String path, String name, byte[] file, String... fields) {
        var edge = "----edge";
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            body.writeBytes(part(edge, fields[i], fields[i + 1].getBytes(UTF_8)));
        }
        body.writeBytes(part(edge, "file\"; filename=\"" + name, file));
        body.writeBytes(("--" + edge + "--\r\n").getBytes(UTF_8));
        var type = Map.of("Content-Type", "multipart/form-data; boundary=" + edge);
        var sent = BodyPublishers.ofByteArray(body.toByteArray());
        return follow(send("POST", path, type, sent));
    }

    private static byte[] part(String edge, String name, byte[] content) {
        var head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n";
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.formatted(edge, name).getBytes(UTF_8));
        all.writeBytes(content);
        all.writeBytes("\r\n".getBytes(UTF_8));
        return all.toByteArray();
    }

    /** What a program gets at the path. */
    public Answer json(String path) {
        return send("GET", path, Map.of("Accept", "application/json"), null);
    }

    /** Sends a document as a program does. */
    public Answer json(String path, Object document) {
        return send(
                "POST",
                path,
                Map.of("Accept", "application/json", "Content-Type", "application/json"),
                BodyPublishers.ofByteArray(JSON.writeValueAsBytes(document)));
    }

    /** One request without following a redirect; the headers given win over a browser's own. */
    public Answer send(
            String method, String path, Map<String, String> headers, @Nullable BodyPublisher body) {
        var all = new LinkedHashMap<String, String>();
        all.put("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        all.put("Sec-Fetch-Site", "same-origin");
        if (!method.equals("GET")) {
            all.put("Origin", base.toString());
        }
        if (!cookies.isEmpty()) {
            all.put(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        all.putAll(headers);
        var request =
                HttpRequest.newBuilder(URI.create(path.startsWith("/") ? base + path : path))
                        .timeout(Duration.ofSeconds(30))
                        .method(method, body == null ? BodyPublishers.noBody() : body);
        all.forEach(
                (name, value) -> {
                    if (!value.isEmpty()) {
                        request.header(name, value);
                    }
                });
        return send(request.build());
    }

    private Answer send(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            for (var line : answer.headers().allValues("Set-Cookie")) {
                HttpCookie.parse(line).forEach(this::keep);
            }
            return new Answer(answer.statusCode(), answer.uri(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Answer follow(Answer answer) {
        var last = answer;
        for (int i = 0; i < 10 && last.status() / 100 == 3 && last.status() != 304; i++) {
            var next = last.at().resolve(last.header("Location"));
            last = send("GET", next.toString(), Map.of(), null);
        }
        return last;
    }

    /** A browser takes localhost for safe, so a cookie marked secure is kept and sent. */
    private void keep(HttpCookie cookie) {
        if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    /** The value of the cookie, or null. */
    public @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    /** All cookies of the browser. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** Puts a cookie into the browser, also a stolen or forged one. */
    public Person with(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
