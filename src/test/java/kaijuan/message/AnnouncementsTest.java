package kaijuan.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An announcement of a campaign")
class AnnouncementsTest extends Wire {

    private static final String HERE = "/c/qingpu-2022/announcement";

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private Person reader;
    private Person organiser;
    private long staff;

    @BeforeEach
    void aCampaign() {
        clock.now("2022-05-03T12:00:00");
        campaign = setting.qingpu();
        reader = signedIn(setting.entrant(campaign, "QP-XY"));
        staff = setting.somebody();
        organiser = signedIn(staff, "organiser");
    }

    private long write(String title, String words, Instant from, byte[]... pictures) {
        var written =
                new Announcement(
                        0,
                        campaign.id(),
                        campaign.name(),
                        "/c/qingpu-2022",
                        title,
                        words,
                        from,
                        null,
                        List.of(),
                        0);
        var some = java.util.Arrays.stream(pictures).map(Announcements.Picture::of).toList();
        return the(Announcements.class).write(written, some, staff);
    }

    private static byte[] png() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new java.awt.image.BufferedImage(8, 8, 1), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("is on the campaign's page and in the message centre, unread until it was seen")
    void shown() {
        long id = write("开幕式直播", "第一段<script>x</script>\n\n第二段", clock.instant(), png());
        assertThat(anybody().get("/c/qingpu-2022").page().text()).contains("开幕式直播");
        clock.pass(java.time.Duration.ofSeconds(1));
        var page = anybody().get(HERE + "/" + id).page();
        assertThat(page.select("article script")).isEmpty();
        assertThat(page.select("article").text()).contains("第一段<script>x</script>", "第二段");
        var picture = anybody().get(page.select("article img").attr("src"));
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        var centre = reader.get("/message").page();
        assertThat(centre.text()).contains("开幕式直播");
        assertThat(centre.select(".waiting .count")).isNotEmpty();
        reader.submit("/message/read", "upTo", "0");
        assertThat(reader.get("/message").page().select(".waiting .count")).isEmpty();
    }

    @Test
    @DisplayName("keeps what was typed when it is refused, or changed by another meanwhile")
    void kept() {
        var desk = HERE + "/desk";
        var wrong = organiser.submit(desk, "title", "停课", "words", " ");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#title").val()).isEqualTo("停课");
        var late = organiser.submit(desk, "title", "停课", "words", "停一周", "from", "明天");
        assertThat(late.page().select("#words").val()).isEqualTo("停一周");
        long id = write("改期", "原来的话", clock.instant());
        var at = desk + "/" + id;
        organiser.submit(at, "version", "1", "title", "改期", "words", "别人改的话");
        var second = organiser.submit(at, "version", "1", "title", "改期", "words", "我改的话");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().select("#words-" + id).val()).isEqualTo("我改的话");
        assertThat(second.page().select("details[open]").text()).contains("别人改的话");
        write("同一条", "只有一条", clock.instant());
        assertThat(write("同一条", "只有一条", clock.instant())).isZero();
    }

    @Test
    @DisplayName("muted points at nothing; of a campaign that one is not in it does not come")
    void quiet() {
        write("免打扰的公告", "正文", clock.instant());
        reader.submit("/message/mute", "kind", "announcement");
        assertThat(reader.get("/message").page().select(".waiting .count")).isEmpty();
        var other = signedIn(setting.somebody());
        assertThat(other.get("/message").page().text()).doesNotContain("免打扰的公告");
    }

    @Test
    @DisplayName("waits for its hour, and taken back it is gone for everybody but the organisers")
    void scheduled() {
        long id = write("定时公告", "正文", clock.instant().plusSeconds(3600));
        assertThat(anybody().get(HERE + "/" + id).status()).isEqualTo(404);
        clock.pass(java.time.Duration.ofHours(1));
        assertThat(anybody().get(HERE + "/" + id).status()).isEqualTo(200);
        organiser = signedIn(staff, "organiser");
        organiser.submit(HERE + "/desk/" + id + "/off", "version", "1");
        assertThat(anybody().get(HERE + "/" + id).status()).isEqualTo(404);
        assertThat(organiser.get(HERE + "/desk").page().text()).contains("定时公告", "已撤回");
    }

    @Test
    @DisplayName(
            "is not overwritten by whoever saw an older one; a picture is judged by its content")
    void guarded() {
        long id = write("两人同改", "正文", clock.instant());
        var sent =
                organiser.submit(HERE + "/desk/" + id, "version", "1", "title", "甲", "words", "甲");
        assertThat(sent.status()).isEqualTo(303);
        sent = organiser.submit(HERE + "/desk/" + id, "version", "1", "title", "乙", "words", "乙");
        assertThat(sent.status()).isEqualTo(409);
        assertThat(anybody().get(HERE + "/" + id).page().select("h1").text()).isEqualTo("甲");
        assertThatThrownBy(() -> Announcements.Picture.of("<svg/>".getBytes()))
                .isInstanceOf(Refusal.class);
    }
}
