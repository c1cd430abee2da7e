package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Many files at once")
class BulkTest extends Wire {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final String DESK = "/shelf/desk/bulk";
    private static final String TABLE =
            "文件,书名,作者,板块\n书/一.txt,朝花,鲁迅,经典品阅、散文\n书/二.txt,夕拾,鲁迅,经典品阅\n没有.txt,无,无,\n";

    private Person librarian;

    @BeforeEach
    void aLibrarian() {
        librarian = signedIn(new Setting(this).somebody(), "librarian");
    }

    private static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, CHINESE)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private Answer send(Object... files) {
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < files.length; i += 2) {
            var head =
                    "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                            + files[i]
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(
                    files[i + 1] instanceof byte[] bytes
                            ? bytes
                            : String.valueOf(files[i + 1]).getBytes(StandardCharsets.UTF_8));
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return librarian.send(
                "POST",
                DESK,
                Map.of("Content-Type", "multipart/form-data; boundary=edge"),
                BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private Answer done(Answer sent) {
        assertThat(sent.status()).isEqualTo(303);
        var path = sent.at().resolve(sent.header("Location")).getPath();
        the(Bulk.class).work();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> librarian.get(path).page().select("h1").text().equals("已处理完"));
        return librarian.get(path);
    }

    @Test
    @DisplayName(
            "come as a ZIP with a table, are told row by row, and change nothing when sent again")
    void archive() {
        var books =
                zip(
                        "书/一.txt", "第一章 甲\n百草园。\n第二章 乙\n三味书屋。",
                        "书/二.txt", "第一章 丙\n阿长。\n第二章 丁\n山海经。");
        var report = done(send("书.zip", books, "书目.csv", TABLE));
        assertThat(report.page().select(".report li").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("书/一.txt 已上架"),
                        two -> assertThat(two).startsWith("书/二.txt 已上架"),
                        three -> assertThat(three).contains("没有找到 没有.txt"));
        var title = the(Shelf.class).search("朝花", "book", Set.of("散文")).getFirst();
        assertThat(title.author()).isEqualTo("鲁迅");
        var again = done(send("书.zip", books, "书目.csv", TABLE));
        assertThat(again.text()).contains("新上架 0，有改动 0，没有变化 2，没有接收 1");
        assertThat(again.page().select("a[href$=report.csv]")).hasSize(1);
        assertThat(librarian.get(again.path() + "/report.csv").text())
                .contains("书/二.txt,书架上已有同样的内容，没有改动。,/shelf/desk/", "没有.txt,");
        var other = signedIn(new Setting(this).somebody(), "librarian");
        assertThat(other.get(again.path()).status()).isEqualTo(404);
        assertThat(other.get(again.path() + "/report.xlsx").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("come as a whole folder too, whose table names its files without their folders")
    void folder() {
        var table = "文件,书名,板块\n三.txt,野草,经典品阅\n";
        var report = done(send("我的书/书目.csv", table, "我的书/鲁迅/三.txt", "第一章 甲\n秋夜。\n第二章 乙\n影。"));
        assertThat(report.page().select(".report li").eachText())
                .singleElement()
                .asString()
                .startsWith("鲁迅/三.txt 已上架");
        assertThat(the(Shelf.class).search("野草", "book", Set.of("经典品阅"))).hasSize(1);
    }

    @Test
    @DisplayName("that lead outside, unpack without end or come with a silent table are refused")
    void refused() {
        assertThat(send("x.zip", zip("../../x.txt", "甲")).status()).isEqualTo(422);
        var table = send("a.txt", "第一章 甲\n乙。", "t.csv", "书名\n甲\n");
        assertThat(table.status()).isEqualTo(422);
        assertThat(table.page().select("[role=alert]").text()).contains("第 1 行", "文件");
        assertThat(send().status()).isEqualTo(422);
        var bomb = send("b.zip", zip("0.txt", "0".repeat(90 << 20)));
        assertThat(bomb.status()).isEqualTo(422);
        assertThat(bomb.page().select("[role=alert]").text()).contains("大得不正常");
    }
}
