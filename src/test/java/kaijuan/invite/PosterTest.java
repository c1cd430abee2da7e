package kaijuan.invite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import kaijuan.ground.text.Fonts;
import kaijuan.ground.web.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A promoter's poster (A4)")
class PosterTest extends Promoted {

    @Override
    String slug() {
        return "posters";
    }

    @Test
    @DisplayName("holds a code that a phone reads back as the promoter's own link")
    void decoded() throws Exception {
        var answer = signedIn(promoter).get("/c/posters/invite/poster");
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Cache-Control")).contains("private");
        assertThat(read(picture(answer.bytes()))).isEqualTo(base() + link);
        var friend = anybody();
        friend.get(read(picture(answer.bytes())));
        assertThat(friend.cookie(Slip.COOKIE)).isNotBlank();
        enter(friend, phone());
        assertThat(friend.cookie(Visitors.COOKIE)).isNotBlank();
        assertThat(counted(campaign, promoter)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "is read whatever stands on it, long names and long addresses too, and half as large")
    void long_() throws Exception {
        var address = "https://reading.library.hunan.example.cn/c/" + "a".repeat(41) + "/invite/x";
        var poster =
                new Poster(
                        "青浦区社区学院（青浦区老年大学、青浦开放大学、青浦区学习型社会建设服务指导中心）",
                        "“品味书香·云端共读”青浦区市民终身学习数字阅读系列活动暨第十七届全民终身学习活动周",
                        "2022 年 4 月 23 日—10 月 6 日",
                        "古丽努尔·阿不都热依木",
                        "邀请您一起读书",
                        "相邀",
                        "用手机扫一扫，登录报名，马上就能读。",
                        address);
        var whole = picture(poster.png());
        assertThat(read(whole)).isEqualTo(address);
        var half = new BufferedImage(540, 810, BufferedImage.TYPE_INT_RGB);
        half.createGraphics()
                .drawImage(
                        whole.getScaledInstance(540, 810, java.awt.Image.SCALE_SMOOTH), 0, 0, null);
        assertThat(read(half)).isEqualTo(address);
    }

    // Codes that a common reader is misled by, drawn as the encoder draws them.
    @Test
    @DisplayName("is read also with an address whose code readers take for another")
    void misleading() throws Exception {
        for (var end :
                List.of("58251/c/posters/invite/eyu95ptz6b", "58388/c/posters/invite/y9g7mgp5g8")) {
            var address = "http://localhost:" + end;
            var poster = new Poster("青浦区总工会", "云端共读", "2022 年", "张*", "邀请您", "相邀", "扫一扫", address);
            assertThat(read(picture(poster.png()))).isEqualTo(address);
        }
    }

    @Test
    @DisplayName("is signed by the mask, or by the name that its owner chose, which lies sealed")
    void signed() throws Exception {
        var me = signedIn(promoter);
        var masked = me.get("/c/posters/invite/poster").bytes();
        var page = me.post("/c/posters/invite/signature", "signature", " 夏阳  小雨 ");
        assertThat(page.page().select("#signature").val()).isEqualTo("夏阳 小雨");
        assertThat(me.get("/c/posters/invite/poster").bytes()).isNotEqualTo(masked);
        var kept =
                sql.sql("select signature from invite_link" + " where member_id = :p")
                        .param("p", promoter)
                        .query((r, n) -> r.getBytes(1))
                        .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("小雨");
        assertThat(me.json("/member/data").json().at("/invite/links/0/signature").asString())
                .isEqualTo("夏阳 小雨");
        me.post("/c/posters/invite/signature", "signature", "");
        assertThat(me.get("/c/posters/invite/poster").bytes()).isEqualTo(masked);
    }

    @Test
    @DisplayName("takes no name that is too long or no name, and says so beside the field")
    void refused() {
        var me = signedIn(promoter);
        for (var wrong : new String[] {"一".repeat(17), "<b>张</b>", "加微信:abc", "\u202e张"}) {
            var answer = me.submit("/c/posters/invite/signature", "signature", wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
            assertThat(answer.page().select("#signature-error").text()).contains("最多 16 个字");
            assertThat(answer.page().select("#signature").val()).isEqualTo(wrong);
        }
    }

    @Test
    @DisplayName("is drawn with a shipped font that has the rare letters of names")
    void letters() {
        assertThat(Fonts.shows("喆堃龘䶮㛃𬭎𠮷·欧阳修 Émile")).isTrue();
        assertThat(Fonts.shows("\ud83d\udc80")).isFalse();
    }

    private static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static String read(BufferedImage image) throws ReaderException {
        int w = image.getWidth();
        int h = image.getHeight();
        var light = new RGBLuminanceSource(w, h, image.getRGB(0, 0, w, h, null, 0, w));
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }
}
