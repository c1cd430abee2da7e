package kaijuan.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A provider on this machine that speaks both kinds and lets in whoever is said to be there. */
final class LocalProvider implements AutoCloseable {

    static final String CLIENT = "kaijuan";
    static final String SECRET = "a secret+of/the client";

    private record Grant(String who, String challenge, String back) {}

    private final HttpServer server;
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    volatile String who = "nobody";
    volatile boolean down;
    volatile boolean denies;

    LocalProvider() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/userinfo", this::userinfo);
        server.createContext("/chat/token", this::chat);
        server.start();
    }

    String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        var challenge = asked.getOrDefault("code_challenge", "");
        if (!asked.containsKey("appid") && !"S256".equals(asked.get("code_challenge_method"))) {
            answer(exchange, 400, "no challenge");
            return;
        }
        codes.put(code, new Grant(who, challenge, asked.get("redirect_uri")));
        var state = URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
        var with = denies ? "error=access_denied" : "code=" + code;
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?" + with + "&state=" + state);
        answer(exchange, 302, "");
    }

    private void token(HttpExchange exchange) throws IOException {
        var form =
                parameters(
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var name = URLEncoder.encode(CLIENT, StandardCharsets.UTF_8);
        var pass = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        var basic =
                Base64.getEncoder()
                        .encodeToString((name + ":" + pass).getBytes(StandardCharsets.UTF_8));
        var grant = codes.remove(form.getOrDefault("code", ""));
        var fine =
                grant != null
                        && ("Basic " + basic)
                                .equals(exchange.getRequestHeaders().getFirst("Authorization"))
                        && grant.back().equals(form.get("redirect_uri"))
                        && grant.challenge()
                                .equals(challenge(form.getOrDefault("code_verifier", "")));
        if (down) {
            answer(exchange, 503, "");
        } else if (!fine) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            var token = UUID.randomUUID().toString();
            tokens.put(token, grant.who());
            answer(exchange, 200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\"}");
        }
    }

    private void userinfo(HttpExchange exchange) throws IOException {
        var sent = exchange.getRequestHeaders().getFirst("Authorization");
        var found = sent == null ? null : tokens.get(sent.replace("Bearer ", ""));
        answer(exchange, found == null ? 401 : 200, "{\"sub\":\"" + found + "\",\"name\":\"昵称\"}");
    }

    private void chat(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var grant = codes.remove(asked.getOrDefault("code", ""));
        var fine =
                grant != null
                        && CLIENT.equals(asked.get("appid"))
                        && SECRET.equals(asked.get("secret"))
                        && "authorization_code".equals(asked.get("grant_type"));
        answer(
                exchange,
                200,
                fine
                        ? "{\"access_token\":\"t\",\"openid\":\"o-"
                                + grant.who()
                                + "\",\"unionid\":\""
                                + grant.who()
                                + "\"}"
                        : "{\"errcode\":40029,\"errmsg\":\"invalid code\"}");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static Map<String, String> parameters(String query) {
        var all = new HashMap<String, String>();
        for (var pair : query.split("&")) {
            var two = pair.split("=", 2);
            all.put(
                    two[0],
                    two.length < 2 ? "" : URLDecoder.decode(two[1], StandardCharsets.UTF_8));
        }
        return all;
    }

    private static String challenge(String verifier) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
