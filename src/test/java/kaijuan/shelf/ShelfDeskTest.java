package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The librarian's desk")
class ShelfDeskTest extends Wire {

    @Test
    @DisplayName("lets only a librarian at the desk")
    void desk() {
        assertThat(anybody().get("/shelf/desk").path()).startsWith("/staff/sign-in");
        assertThat(signedIn(member("13800000001")).get("/shelf/desk").status()).isEqualTo(403);
        assertThat(librarian().get("/shelf/desk").text()).contains("共 ");
    }

    @Test
    @DisplayName("tells a librarian what became of each file that was sent")
    void upload() {
        var report = upload("孔乙己.txt", "第一章 甲\n鲁镇。\n第二章 乙\n酒店。", "猫.epub", "%PDF-1.7");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.page().select(".report li").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("孔乙己.txt 已上架。"),
                        two -> assertThat(two).startsWith("猫.epub 这个 PDF 已经损坏"));
        var title = the(Shelf.class).search("孔乙己", "book", Set.of("新书")).getFirst();
        assertThat(title.parts()).hasSize(2);
    }

    @Test
    @DisplayName("shows a mistake at the form with what was typed, and keeps what is right")
    void edit() {
        upload("药.txt", "第一章 秋天\n后半夜。\n第二章 月亮\n下去了。", "x.pdf", "%PDF-");
        var id = the(Shelf.class).search("药", "", Set.of()).getFirst().id();
        var wrong = librarian().post("/shelf/desk/" + id, "name", " ", "author", "鲁迅");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[role=alert]").text()).isEqualTo("请写书名。");
        assertThat(wrong.page().select("#author").val()).isEqualTo("鲁迅");
        librarian().post("/shelf/desk/" + id, "name", "药·小说", "author", "鲁迅", "tags", "小说，短篇");
        var title = the(Shelf.class).title(id);
        assertThat(title.name()).isEqualTo("药·小说");
        assertThat(title.tags()).containsExactlyInAnyOrder("小说", "短篇");
        assertThat(the(Shelf.class).search("yxs", "", Set.of())).contains(title);
    }

    @Test
    @DisplayName("takes a title off and puts it back")
    void hide() {
        upload("风波.txt", "第一章 临河\n土场。\n第二章 太阳\n渐渐。", "x.pdf", "%PDF-");
        var shelf = the(Shelf.class);
        var id = shelf.search("风波", "", Set.of()).getFirst().id();
        librarian().post("/shelf/desk/" + id + "/hidden", "hidden", "true");
        assertThat(shelf.search("风波", "", Set.of())).isEmpty();
        assertThat(shelf.title(id).name()).isEqualTo("风波");
        assertThat(librarian().get("/shelf/desk?words=风波").text()).contains("已下架");
        librarian().post("/shelf/desk/" + id + "/hidden", "hidden", "false");
        assertThat(shelf.search("风波", "", Set.of())).hasSize(1);
    }

    @Test
    @DisplayName("that takes a title off tells its readers so, wherever they look for it")
    void withdrawn() {
        var setting = new Setting(this);
        var campaign = setting.qingpu();
        clock.now("2022-05-03T12:00:00");
        var reader = signedIn(setting.entrant(campaign, "QP-XY"));
        var label = new Label("水乡", "", "", "", "", "", "", false, Set.of("成果品鉴"), null);
        var stream = "https://media.example.org/gone/index.m3u8";
        var minute = Duration.ofMinutes(1);
        var id = the(Streams.class).take(stream, "video", minute, label).title();
        var place = "/c/qingpu-2022/reading/" + id + "/1";
        assertThat(reader.get(place).status()).isEqualTo(200);
        librarian().post("/shelf/desk/" + id + "/hidden", "hidden", "true");
        for (var path : List.of(place, "/c/qingpu-2022/shelf/" + id)) {
            var answer = reader.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).contains("已经下架", "积分都还在");
        }
        assertThat(reader.get("/c/qingpu-2022/shelf").text()).doesNotContain("水乡");
    }

    @Test
    @DisplayName("says in its status that nothing was taken in, or that what came is no form")
    void nothing() {
        assertThat(upload("空.txt", "", "猫.epub", "%PDF-1.7").status()).isEqualTo(422);
        assertThat(upload("a\0b.txt", "第一章").status()).isEqualTo(400);
        var torn = Map.of("Content-Type", "multipart/form-data; boundary=x");
        var body = BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"files\"");
        assertThat(librarian().send("POST", "/shelf/desk", torn, body).status()).isEqualTo(400);
    }

    private Person librarian() {
        return signedIn(member("13800000007"), "librarian");
    }

    private Answer upload(String... files) {
        var edge = "----edge";
        var body = new StringBuilder();
        for (int i = 0; i < files.length; i += 2) {
            body.append(part(edge, "files\"; filename=\"" + files[i], files[i + 1]));
        }
        body.append(part(edge, "tags", "新书"));
        body.append("--" + edge + "--\r\n");
        return librarian()
                .send(
                        "POST",
                        "/shelf/desk",
                        Map.of("Content-Type", "multipart/form-data; boundary=" + edge),
                        BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
    }

    private static String part(String edge, String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(edge, name, content);
    }
}
