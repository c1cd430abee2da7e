package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An HLS stream")
class StreamsTest extends Wire {

    private static final String ADDRESS = "https://media.example.org/film/index.m3u8";

    private Answer send(String address, String minutes) {
        return librarian()
                .post(
                        "/shelf/desk/stream",
                        "address",
                        address,
                        "medium",
                        "video",
                        "minutes",
                        minutes,
                        "name",
                        "水乡纪事",
                        "tags",
                        "经典品听，成果品鉴");
    }

    private Person librarian() {
        return signedIn(new Setting(this).somebody(), "librarian");
    }

    @Test
    @DisplayName(
            "is a title of the stated length, once, and its page may fetch from its host alone")
    void taken() {
        assertThat(send(ADDRESS, "25").page().select("h1").text()).isEqualTo("水乡纪事");
        send(ADDRESS, "25");
        var title = the(Shelf.class).search("水乡纪事", "video", Set.of());
        assertThat(title).hasSize(1);
        assertThat(title.getFirst().length()).isEqualTo(25 * 60_000);
        var setting = new Setting(this);
        var campaign = setting.qingpu();
        clock.now("2022-05-03T12:00:00");
        var reader = signedIn(setting.entrant(campaign, "QP-XY"));
        var page = reader.get("/c/qingpu-2022/reading/" + title.getFirst().id() + "/1");
        assertThat(page.page().select("kj-watch").attr("data-stream")).isEqualTo(ADDRESS);
        // Without script nothing is counted, and the page does not claim it.
        assertThat(page.page().select("[data-sentence]").text()).isEqualTo("打开脚本后才能计时");
        assertThat(page.header("Content-Security-Policy"))
                .contains("connect-src 'self' https://media.example.org;")
                .contains("script-src 'self';");
    }

    @Test
    @DisplayName("of another kind, without length or with more than an address is refused in words")
    void refused() {
        for (var wrong :
                new String[] {
                    "javascript:alert(1)//.m3u8",
                    "https://a.b/film.mp4",
                    "https://user:pass@a.b/i.m3u8",
                    "//a.b/i.m3u8",
                    "https://a.b;script-src/i.m3u8",
                    "ftp://a.b/i.m3u8"
                }) {
            var answer = send(wrong, "25");
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.page().select("[role=alert]").text()).contains(".m3u8");
        }
        assertThat(send(ADDRESS + "?a", "0").page().select("[role=alert]").text()).contains("时长");
    }
}
