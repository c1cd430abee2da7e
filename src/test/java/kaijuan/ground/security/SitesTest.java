package kaijuan.ground.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import kaijuan.Answer;
import kaijuan.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Another site")
class SitesTest extends Wire {

    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}: {2}")
    @CsvSource({
        "same-origin, , 303",
        "none, , 303",
        "same-site, , 403",
        "cross-site, , 403",
        "cross-site, OWN, 403",
        "'', OWN, 303",
        "'', https://evil.example, 403",
        "'', null, 403",
        "'', http://localhost.evil.example, 403",
        "'', '', 403",
        "'', not an origin, 403",
    })
    @DisplayName("cannot make a browser change anything here")
    void forged(String site, String origin, int status) {
        var from = origin == null ? "" : origin.replace("OWN", base().toString());
        assertThat(post(site == null ? "" : site, from, "Mozilla/5.0").status()).isEqualTo(status);
    }

    @Test
    @DisplayName("is told apart from a program, which says neither and has no browser's name")
    void program() {
        assertThat(post("", "", "curl/8").status()).isEqualTo(303);
    }

    @Test
    @DisplayName("is refused in words")
    void words() {
        assertThat(post("cross-site", "", "Mozilla/5.0").text()).contains("别的网站");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/%09/evil.example\t",
                "javascript:alert(1)",
                "/x\r\nSet-Cookie: a=b",
                "///evil",
                "/ /evil.example",
                "",
                "x",
                "/./\\evil",
                "/\u3000//evil.example"
            })
    @DisplayName("is nowhere that signing in leads to")
    void redirects(String back) {
        var path = LocalPath.of(back);
        assertThat(path).isIn("/", back);
        if (!path.equals("/")) {
            var target = base().resolve(path);
            assertThat(target.getAuthority()).isEqualTo(base().getAuthority());
        }
        var shown = anybody().send("GET", "/member/sign-in?back=" + encoded(back), Map.of(), null);
        assertThat(shown.page().select("input[name=back]").val()).isIn("/", path);
    }

    @Test
    @DisplayName("can neither frame a page nor bring a script into it")
    void headers() {
        var page = anybody().get("/member/sign-in");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
        assertThat(page.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    @DisplayName("and no script sees the cookies")
    void cookies() {
        var asked =
                anybody()
                        .submit("/member/sign-in", "phone", "13600000001", "agreed", "true")
                        .header("Set-Cookie");
        assertThat(asked).contains("HttpOnly", "SameSite=Lax", "Path=/member/sign-in");
    }

    @Test
    @DisplayName("what was typed comes back as text, never as markup")
    void escaped() {
        var typed = "\"><script>alert(1)</script>";
        var page =
                anybody().post("/member/sign-in", "phone", typed, "agreed", "true", "back", typed);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.page().select("#phone").val()).isEqualTo(typed);
        assertThat(page.page().select("form script")).isEmpty();
    }

    private Answer post(String site, String origin, String agent) {
        return anybody()
                .with("kaijuan", "test.1")
                .send(
                        "POST",
                        "/look",
                        Map.of(
                                "Sec-Fetch-Site", site,
                                "Origin", origin,
                                "User-Agent", agent,
                                "Content-Type", FORM),
                        BodyPublishers.ofString("lang=zh"));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
