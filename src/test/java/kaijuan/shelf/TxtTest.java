package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A plain text")
class TxtTest {

    private static final String BOOK =
            """
            《呐喊》
            作者：鲁迅

            自序
            　　我在年青时候也曾经做过许多梦。
            第一章 狂人日记
            　　今天晚上，很好的月光。
            　　我不见他，已是三十多年；今天见了，精神分外爽快。
            第二章 孔乙己
            　　鲁镇的酒店的格局，是和别处不同的。
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @DisplayName("is read in whatever encoding it was written")
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void encodings(String charset) throws IOException {
        var draft = Appraisal.of(file("呐喊.txt", BOOK.getBytes(Charset.forName(charset))), "呐喊.txt");
        assertThat(draft.words()).isEqualTo(new Draft.Words("呐喊", "鲁迅", ""));
        assertThat(draft.pieces())
                .extracting(Draft.Piece::name)
                .containsExactly("自序", "第一章 狂人日记", "第二章 孔乙己");
        assertThat(draft.pieces().getFirst().html())
                .contains("<p data-at=\"2\">我在年青时候也曾经做过许多梦。</p>");
    }

    @Test
    @DisplayName("may begin with a mark of its encoding")
    void byteOrderMark() throws IOException {
        var file = file("a.txt", ("\ufeff" + BOOK).getBytes(StandardCharsets.UTF_8));
        assertThat(Appraisal.of(file, "a.txt").words().name()).isEqualTo("呐喊");
    }

    @Test
    @DisplayName("has its chapters where lines begin with ##, and only there")
    void marked() {
        var draft = Txt.of("# 论语\n\n## 学而第一\n子曰：“学而时习之。”\n第一回 不是标题\n## 为政第二\n子曰。", "x");
        assertThat(draft.words().name()).isEqualTo("论语");
        assertThat(draft.pieces()).extracting(Draft.Piece::name).containsExactly("学而第一", "为政第二");
    }

    @Test
    @DisplayName("has volumes above chapters")
    void volumes() {
        var draft = Txt.of("卷一\n第一回 甄士隐\n文。\n第二回 贾夫人\n文。\n后记\n完。", "x");
        assertThat(draft.pieces())
                .extracting(Draft.Piece::name)
                .containsExactly("卷一 · 第一回 甄士隐", "第二回 贾夫人", "后记");
    }

    @ParameterizedTest
    @DisplayName("has a chapter at each of the headings that novels come with")
    @ValueSource(
            strings = {
                "楔子",
                "序章 雪夜",
                "卷上",
                "上卷 起",
                "第廿四回 风雪",
                "第一○一回 归",
                "第 十四 章 渡口",
                "【第十九章】归来",
                "☆、第二十一章",
                "正文 第三章 酒",
                "番外一 旧事",
                "终章 大结局",
                "Chapter 16 The Inn",
                "第0013章 编号",
                "卷之三"
            })
    void headings(String heading) {
        var draft = Txt.of("第一章 始\n文。\n" + heading + "\n他走了很远。\n第九十九章 末\n文。", "x");
        assertThat(draft.pieces()).hasSize(3);
    }

    @Test
    @DisplayName("does not take a sentence for a heading")
    void sentences() {
        var draft = Txt.of("第一次见他是在车站。\n第三节课开始了，大家都很安静。\n序幕拉开了\n番外的人\n上部队去\n", "x");
        assertThat(draft.pieces()).hasSize(1);
    }

    @Test
    @DisplayName("without chapters is divided into passages named by their opening")
    void passages() {
        var draft = Txt.of("天地玄黄，宇宙洪荒，日月盈昃，辰宿列张。\n".repeat(2000), "千字文");
        assertThat(draft.pieces().size()).isEqualTo(5);
        assertThat(draft.pieces().get(1).name()).isEqualTo("2 天地玄黄，宇宙洪荒，日月…");
        assertThat(draft.length()).isEqualTo(40_000);
    }

    @Test
    @DisplayName("in one endless line is cut behind sentences")
    void endless() {
        var draft = Txt.of("寒来暑往，秋收冬藏。".repeat(5000), "x");
        assertThat(draft.length()).isEqualTo(50_000);
        assertThat(draft.pieces()).allMatch(p -> p.html().contains("。</p>"));
    }

    @Test
    @DisplayName("broken at a fixed width is put together again")
    void broken() {
        var line = "庭中有奇树绿叶发华滋攀条折其荣将以遗所思馨香盈怀袖路远莫致之此物何足贵但";
        var text =
                ("　　" + line.substring(2) + "\n" + (line + "\n").repeat(3) + "感别经时。\n").repeat(20);
        assertThat(Txt.of(text, "x").pieces().getFirst().html().split("<p ")).hasSize(21);
    }

    @Test
    @DisplayName("cannot bring HTML")
    void markup() {
        var draft = Txt.of("第一章 <script>\n<img src=x onerror=alert(1)> & 完\n第二章 甲\n乙", "x");
        assertThat(draft.pieces().getFirst().html())
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; 完")
                .doesNotContain("<script", "<img");
    }

    @Test
    @DisplayName("is no book under the name of a recording")
    void named() throws IOException {
        var file = file("a.mp3", BOOK.getBytes(StandardCharsets.UTF_8));
        refused(file, "a.mp3", "shelf.refused.text");
    }

    @Test
    @DisplayName("is told from noise and from zeros")
    void noise() throws IOException {
        var noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        refused(file("a.txt", noise), "a.txt", "shelf.refused.unknown");
        refused(file("b.txt", new byte[100_000]), "b.txt", "shelf.refused.unknown");
    }

    private void refused(Path file, String name, String key) {
        assertThatThrownBy(() -> Appraisal.of(file, name))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
