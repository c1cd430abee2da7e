package kaijuan.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import kaijuan.Answer;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.invite.Invitations;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A link that is passed on")
class CardTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign campaign;

    @BeforeAll
    void qingpu() {
        clock.now("2022-05-01T12:00:00");
        setting.units("qingpu");
        campaign =
                setting.define(
                        the(kaijuan.campaign.Campaigns.class)
                                        .document(setting.campaign("qingpu-2022"))
                                + "\ninvites: {}\nshares: {}\n");
    }

    @Test
    @DisplayName("to a campaign shows its name and a picture drawn for it, kept by caches")
    void campaign() throws Exception {
        var page = anybody().get("/c/qingpu-2022");
        assertThat(meta(page, "og:title")).isEqualTo(campaign.name());
        assertThat(meta(page, "og:description")).startsWith("2022 年青浦市民");
        assertThat(meta(page, "og:url")).isEqualTo(base() + "/c/qingpu-2022");
        var address = meta(page, "og:image");
        assertThat(address).startsWith(base() + "/c/qingpu-2022/card.png?v=");
        var picture = anybody().get(address.substring(base().toString().length()));
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("Cache-Control")).contains("public", "max-age=86400");
        var image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        Files.createDirectories(Path.of("target/screens"));
        Files.write(Path.of("target/screens/card.png"), picture.bytes());
        var known = Map.of("If-None-Match", picture.header("ETag"));
        var again = anybody().send("GET", "/c/qingpu-2022/card.png", known, null);
        assertThat(again.status()).isEqualTo(304);
        assertThat(anybody().get("/c/nowhere/card.png").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("by an invitation or a share says nothing of who passed it on")
    void nobody() {
        long who = setting.entrant(campaign, "QP-XY");
        var code = the(Invitations.class).link(campaign, who).code();
        var invited = anybody().get("/c/qingpu-2022/invite/" + code);
        assertThat(invited.text()).contains("张*");
        assertThat(invited.page().head().html()).contains("og:image").doesNotContain("张");
        assertThat(meta(invited, "og:url")).endsWith("/invite/" + code);
        var shared = signedIn(who).get("/c/qingpu-2022/share").page();
        var link =
                shared.select("main")
                        .html()
                        .replaceAll("(?s).*(/c/qingpu-2022/share/[a-z0-9]+).*", "$1");
        var viewed = anybody().get(link);
        assertThat(viewed.page().head().html()).contains("og:image").doesNotContain("张");
    }

    private static String meta(Answer page, String property) {
        return page.page().select("meta[property=" + property + "]").attr("content");
    }
}
