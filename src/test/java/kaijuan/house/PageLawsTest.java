package kaijuan.house;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kaijuan.Answer;
import kaijuan.Town;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a page must keep to")
class PageLawsTest {

    @Test
    @DisplayName("bites on a page that keeps to none of it")
    void bites() {
        var page =
                "<html><title></title><p id=a style='x'>{0}<p id=a onclick=x()>"
                        + Town.HOSTILE
                        + "<input name=b><a href='javascript:x()'>b</a><form method=post"
                        + " action='//other.example/'></form>";
        Law.bites(
                PageLaws.offences(
                        new Answer(
                                200,
                                URI.create("http://localhost/"),
                                HttpHeaders.of(Map.of(), (name, value) -> true),
                                page.getBytes(StandardCharsets.UTF_8)),
                        false),
                "no doctype",
                "language",
                "no title",
                "headings",
                "main parts",
                "inline script",
                "inline style",
                "behaviour in an attribute: onclick",
                "behaviour in an attribute: onerror",
                "behaviour in an attribute: href",
                "two of the id",
                "without a label",
                "without words",
                "another host",
                "no content policy",
                "guess",
                "referrer",
                "framed",
                "shows {0}");
    }
}
