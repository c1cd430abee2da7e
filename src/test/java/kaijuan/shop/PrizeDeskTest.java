package kaijuan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.unit.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the organiser's desk")
class PrizeDeskTest extends AtTheTill {

    private static final String DESK = HERE + "/desk";

    private Person organiser;

    @BeforeEach
    void anOrganiser() {
        organiser = signedIn(member("13700000010"), "organiser");
    }

    @Test
    @DisplayName("a prize is added, its stock changed with a reason, once for a form sent twice")
    void stock() {
        var wrong = organiser.post(DESK + "/new", "name", "", "price", "x", "way", "pickup");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("名称应当是", "积分应当是", "每人限量应当是");
        var added = add("搪瓷杯", "pickup");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            var done = supply(added, "20", "采购入库", key);
            assertThat(done.text()).contains("库存：剩余 20 件", "+20 采购入库");
        }
        var few = supply(added, "-21", "盘点", UUID.randomUUID().toString());
        assertThat(few.status()).isEqualTo(409);
        assertThat(few.text()).contains("现在只有 20 件");
        assertThat(supply(added, "-2", " ", UUID.randomUUID().toString()).status()).isEqualTo(422);
        assertThat(supply(added, "-2", "破损", UUID.randomUUID().toString()).text())
                .contains("库存：剩余 18 件", "-2 破损");
    }

    @Test
    @DisplayName("of two who edit the same, the second is told and nothing is overwritten")
    void twoEditors() {
        var path = add("书签", "pickup");
        var version = organiser.get(path).page().select("[name=version]").attr("value");
        var other = signedIn(member("13700000011"), "organiser");
        assertThat(edit(other, path, version, "铜书签").text()).contains("已保存");
        var late = edit(organiser, path, version, "木书签");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("刚刚有别人改过");
        assertThat(late.page().select("#name").attr("value")).isEqualTo("木书签");
        assertThat(organiser.get(DESK).text()).contains("铜书签").doesNotContain("木书签");
    }

    @Test
    @DisplayName("a file of codes is told line by line, and what was added")
    void codes() {
        var path = add("电子书卡", "code");
        var done = upload(path + "/codes", "卡.txt", "X-1\nX-2\nX-1\n".getBytes());
        assertThat(done.text()).contains("新增 2 个，已经有的 0 个，没有导入的 1 行", "第 3 行：和第 1 行重复");
        var again = upload(path + "/codes", "卡.txt", "X-1\nX-2\n".getBytes());
        assertThat(again.text()).contains("新增 0 个，已经有的 2 个");
        assertThat(organiser.get(path).text()).contains("+2 卡.txt");
    }

    @Test
    @DisplayName("a picture is drawn anew and shown in the catalogue; what is none is refused")
    void picture() throws IOException {
        var path = add("帆布袋", "pickup");
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB), "png", bytes);
        assertThat(upload(path + "/picture", "a.png", bytes.toByteArray()).status()).isEqualTo(200);
        var src = anybody().get(HERE).page().select("img.prize-image").attr("src");
        var shown = anybody().get(src);
        assertThat(shown.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(shown.bytes())).getWidth())
                .isEqualTo(800);
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes();
        assertThat(upload(path + "/picture", "a.svg", svg).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("an organiser of another district finds no desk")
    void beyond() {
        till.setting.units("loudi");
        long member = member("13700000012");
        var root = sql.sql("select id from unit where code = 'ZGH-431300'");
        the(Roles.class).grant(member, "organiser", root.query(Long.class).single());
        var other = signedIn(member, "judge");
        assertThat(other.get(DESK).status()).isEqualTo(404);
        assertThat(other.post(DESK + "/new", "name", "x", "way", "code").status()).isEqualTo(404);
        assertThat(other.get(DESK + "/orders").status()).isEqualTo(404);
    }

    private String add(String name, String way) {
        var added =
                organiser.post(
                        DESK + "/new",
                        "name",
                        name,
                        "price",
                        "30",
                        "most",
                        "2",
                        "way",
                        way,
                        "shown",
                        "1");
        assertThat(added.status()).isEqualTo(200);
        return added.path();
    }

    private Answer supply(String path, String change, String reason, String key) {
        return organiser.post(path + "/stock", "change", change, "reason", reason, "key", key);
    }

    private static Answer edit(Person person, String path, String version, String name) {
        return person.post(
                path, "version", version, "name", name, "price", "30", "most", "2", "shown", "1");
    }

    private Answer upload(String path, String name, byte[] file) {
        var head =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        var answer =
                organiser.send(
                        "POST",
                        path,
                        Map.of("Content-Type", "multipart/form-data; boundary=b"),
                        BodyPublishers.ofByteArray(body.toByteArray()));
        return answer.status() == 303 ? organiser.get(answer.header("Location")) : answer;
    }
}
