package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An EPUB")
class EpubTest {

    @TempDir Path folder;

    static Stream<Epubs> editions() {
        return Stream.of(Epubs.two(), Epubs.three());
    }

    @ParameterizedTest
    @DisplayName("of either edition gives its words, chapters, marks, cover and links")
    @MethodSource("editions")
    void whole(Epubs made) throws IOException {
        var book = read(made);
        assertThat(book.words()).isEqualTo(new Draft.Words("诗经选", "佚名", "先秦诗歌"));
        assertThat(book.pieces())
                .extracting(Draft.Piece::name, Draft.Piece::length)
                .containsExactly(tuple("国风", 15L), tuple("小雅", 16L));
        assertThat(book.pieces().getFirst().marks()).containsExactly(new Mark(2, "关雎"));
        assertThat(book.cover()).isEqualTo("1.png");
        assertThat(book.pictures()).hasSize(1);
        assertThat(book.pictures().getFirst().bytes().read()).isEqualTo(Epubs.png(3, 4));
        assertThat(book.pieces().getFirst().html())
                .contains("<p class=\"flush mid\" data-at=\"4\">关关雎鸠，在河之洲。")
                .contains("<a class=\"noteref\" href=\"2#b3\">1</a>")
                .contains("<img src=\"picture:1.png\" alt=\"洲\">");
        assertThat(book.pieces().getLast().html())
                .contains("<p data-at=\"0\">呦呦鹿鸣，食野之苹。</p>")
                .contains("<aside class=\"note\" id=\"b3\" data-at=\"10\">");
    }

    @ParameterizedTest
    @DisplayName("brings no script, address or style of its own to the page")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" java&#10;script:alert(1)\">x</a>",
                "<a href=\"https://evil.example/\">x</a>",
                "<a href=\"//evil.example/\">x</a>",
                "<img src=\"https://evil.example/a.png\"/>",
                "<img src=\"data:image/svg+xml,alert\"/>",
                "<img src=\"x\" onerror=\"alert(1)\"/>",
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=\"alert(1)\"><a href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<math><mtext><img src=\"x\" onerror=\"alert(1)\"/></mtext></math>",
                "<iframe src=\"https://evil.example/\"></iframe>",
                "<object data=\"a.swf\"></object><embed src=\"a\"/>",
                "<style>p{background:url(https://evil.example/)}</style>",
                "<p style=\"background:url(https://evil.example/)\">x</p>",
                "<form action=\"https://evil.example/\"><input name=\"a\"/></form>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<p title=\"&quot;&gt;&lt;img src=x onerror=alert(1)&gt;\">x</p>",
                "<noscript><p title=\"&lt;/noscript&gt;&lt;img onerror=alert(1)&gt;\"/></noscript>",
                "<meta http-equiv=\"refresh\" content=\"0;url=https://evil.example/\"/>",
                "<base href=\"https://evil.example/\"/>"
            })
    void hostile(String markup) throws IOException {
        var made = Epubs.three().with("OEBPS/c1.xhtml", Epubs.chapter("<p>好</p>" + markup));
        var html = read(made).pieces().getFirst().html();
        var page = org.jsoup.Jsoup.parseBodyFragment(html);
        assertThat(page.select("script,style,iframe,object,embed,svg,math,form,input,meta,base"))
                .isEmpty();
        assertThat(page.select("[onclick],[onerror],[onload],[style],[title]")).isEmpty();
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("a[href]")).isEmpty();
        assertThat(page.text()).startsWith("好");
    }

    @Test
    @DisplayName("cannot make entities grow or read files")
    void entities() throws IOException {
        var laughs =
                "<!DOCTYPE html [<!ENTITY a \"哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        var chapter = Epubs.chapter("<p>正文 &c; &f;</p>").replace("<!DOCTYPE html>", laughs);
        var html = read(Epubs.three().with("OEBPS/c1.xhtml", chapter)).pieces().getFirst().html();
        assertThat(html).contains("正文").doesNotContain("哈哈", "root:").hasSizeLessThan(200);
    }

    @Test
    @DisplayName("under a lock is refused, one with scrambled fonts is not")
    void locked() throws IOException {
        var lock =
                "<encryption><EncryptedData><EncryptionMethod Algorithm=\"%s\"/>"
                        + "</EncryptedData></encryption>";
        var aes = lock.formatted("http://www.w3.org/2001/04/xmlenc#aes128-cbc");
        var fonts = lock.formatted("http://www.idpf.org/2008/embedding");
        refused(Epubs.three().with("META-INF/encryption.xml", aes), "shelf.refused.epub.locked");
        refused(Epubs.three().with("META-INF/rights.xml", "<r/>"), "shelf.refused.epub.locked");
        assertThat(read(Epubs.three().with("META-INF/encryption.xml", fonts)).pieces()).hasSize(2);
    }

    @ParameterizedTest
    @DisplayName("with a path that leads outside is refused")
    @ValueSource(strings = {"../evil.xhtml", "/etc/evil", "a/../../b", "a\\..\\b", "C:/evil"})
    void paths(String path) {
        refused(Epubs.three().with(path, "x"), "shelf.refused.epub.path");
    }

    @Test
    @DisplayName("that is a bomb is refused before it is unpacked")
    void bomb() {
        refused(Epubs.three().with("OEBPS/zeros", new byte[64 << 20]), "shelf.refused.epub.bomb");
        refused(
                Epubs.three().with("OEBPS/c1.xhtml", new byte[12 << 20]),
                "shelf.refused.epub.bomb");
    }

    @Test
    @DisplayName("with too many files is refused")
    void entries() {
        var made = Epubs.three();
        for (int i = 0; i < 10_001; i++) {
            made.with("x" + i, "");
        }
        refused(made, "shelf.refused.epub.entries");
    }

    @Test
    @DisplayName("cut short, without a package or of something else is refused")
    void broken() throws IOException {
        var file = Epubs.three().at(folder.resolve("a.epub"));
        try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(file) / 2);
        }
        refused(file, "shelf.refused.epub.broken");
        refused(Epubs.three().without("OEBPS/book.opf"), "shelf.refused.epub.missing");
        refused(Epubs.three().without("META-INF/container.xml"), "shelf.refused.zip");
        refused(
                Epubs.three().with("OEBPS/c1.xhtml", Epubs.chapter("")).with("OEBPS/c 2.xhtml", ""),
                "shelf.refused.nothing.book");
    }

    @Test
    @DisplayName("may name pictures that are none: they are left out")
    void pictures() throws IOException {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        var made = Epubs.three().with("OEBPS/img/a.png", svg);
        var book = read(made);
        assertThat(book.pictures()).isEmpty();
        assertThat(book.cover()).isNull();
        assertThat(book.pieces().getFirst().html()).doesNotContain("<img");
    }

    @Test
    @DisplayName("with a chapter of a hundred thousand characters is cut into readable ones")
    void longChapter() throws IOException {
        var body = "<p>一二三四五六七八九十</p>".repeat(10_000);
        var book = read(Epubs.three().with("OEBPS/c1.xhtml", Epubs.chapter(body)));
        assertThat(book.pieces()).hasSize(6);
        assertThat(book.pieces().getFirst().name()).isEqualTo("国风（1）");
        assertThat(book.pieces()).allMatch(p -> p.length() <= 20_010);
    }

    private Draft read(Epubs made) throws IOException {
        return Appraisal.of(made.at(folder.resolve("a.epub")), "a.epub");
    }

    private void refused(Epubs made, String key) {
        refused(made.at(folder.resolve("a.epub")), key);
    }

    private void refused(Path file, String key) {
        assertThatThrownBy(() -> Appraisal.of(file, "a.epub"))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }
}
