package kaijuan;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back over the wire.
 *
 * @param status the status
 * @param at the address that answered, after redirects
 * @param headers its headers
 * @param bytes its body
 */
public record Answer(int status, URI at, HttpHeaders headers, byte[] bytes) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The body as text. */
    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The page. */
    public Document page() {
        return Jsoup.parse(body(), at.toString());
    }

    /** The text that a person reads in the page's main part. */
    public String text() {
        var main = page().selectFirst("main");
        return main == null ? page().body().text() : main.text();
    }

    /** The document of a program's answer. */
    public JsonNode json() {
        return JSON.readTree(bytes);
    }

    /** The path with its query, after redirects. */
    public String path() {
        return at.getRawQuery() == null
                ? at.getRawPath()
                : at.getRawPath() + "?" + at.getRawQuery();
    }

    /** The header's value, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** All values of the header. */
    public List<String> headers(String name) {
        return headers.allValues(name);
    }
}
