package kaijuan.ground.sender;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kaijuan.ground.Unready;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Sends through a gateway that takes a JSON document by HTTP POST; see docs/sender.md. */
@Component
@ConditionalOnProperty(name = "kaijuan.sender", havingValue = "http")
class Webhook implements Sender {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final JsonMapper JSON = new JsonMapper();

    private final String url;
    private final String body;
    private final RestClient client;

    Webhook(
            @Value("${kaijuan.sender.url:}") String url,
            @Value("${kaijuan.sender.header:}") String header,
            @Value("${kaijuan.sender.body:}") String body) {
        if (!reachable(url)) {
            throw new Unready("security.sender.url");
        }
        if (!tells(body)) {
            throw new Unready("security.sender.body");
        }
        this.url = url;
        this.body = body;
        this.client = client(header);
    }

    private static RestClient client(String header) {
        var http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(ANSWER);
        var builder = RestClient.builder().requestFactory(requests);
        var parts = header.split(":", 2);
        if (parts.length == 2) {
            builder.defaultHeader(parts[0].strip(), parts[1].strip());
        }
        return builder.build();
    }

    static boolean reachable(String url) {
        try {
            return url.matches("https?://\\S+") && URI.create(url).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the document is JSON and says the phone and the code. */
    static boolean tells(String body) {
        try {
            JSON.readTree(fill(body, new Message("13800000000", "123456", "\"")));
        } catch (JacksonException e) {
            return false;
        }
        return body.contains("{phone}") && (body.contains("{code}") || body.contains("{text}"));
    }

    @Override
    public int send(Message message) {
        try {
            return client.post()
                    .uri(URI.create(url))
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(fill(body, message).getBytes(StandardCharsets.UTF_8))
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .value();
        } catch (RestClientResponseException e) {
            int status = e.getStatusCode().value();
            throw new Unsent("the gateway answered " + status, status);
        } catch (RestClientException e) {
            throw new Unsent("the gateway cannot be reached", 0);
        }
    }

    @Override
    public boolean carriesText() {
        return body.contains("{text}");
    }

    @Override
    public Which which() {
        var host = URI.create(url).getHost();
        return new Which("http", host == null ? "" : host);
    }

    private static String fill(String body, Message message) {
        return body.replace("{phone}", message.phone())
                .replace("{code}", message.code())
                .replace("{text}", quoted(message.text()));
    }

    /** The text as it stands between the quotes of a JSON string. */
    private static String quoted(String text) {
        var json = JSON.writeValueAsString(text);
        return json.substring(1, json.length() - 1);
    }
}
