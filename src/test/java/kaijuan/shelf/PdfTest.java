package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A book as a PDF")
class PdfTest {

    private static final Papers.Change NONE = document -> {};

    @TempDir Path folder;

    @Test
    @DisplayName("has its pages as parts, with their words, and 300 characters for an empty one")
    void pages() throws IOException {
        var draft = Appraisal.of(Papers.of(file(), 3, 90, NONE), "a.pdf");
        assertThat(draft.medium()).isEqualTo(Title.BOOK);
        assertThat(draft.paper()).isTrue();
        assertThat(draft.pieces())
                .extracting(Draft.Piece::length)
                .containsExactly(450L, 450L, 450L);
        assertThat(draft.pieces().get(1).html()).contains("page2").doesNotContain("page1");
        var empty = Appraisal.of(Papers.of(file(), 2, 0, NONE), "a.pdf");
        assertThat(empty.pieces()).extracting(Draft.Piece::length).containsExactly(300L, 300L);
    }

    @Test
    @DisplayName(
            "whose content is not packed and whose Chinese font lies elsewhere is read as well")
    void unembedded() throws IOException {
        var file = Files.write(file(), Papers.unembedded("没有嵌入字体"));
        assertThat(Appraisal.of(file, "a.pdf").pieces().getFirst().html()).contains("没有嵌入字体");
    }

    @Test
    @DisplayName("of the demonstration is read in Chinese, and its outline names pages")
    void chinese() throws IOException {
        var draft = Appraisal.of(Path.of("demo/shelf/books/zhongyong.pdf"), "zhongyong.pdf");
        assertThat(draft.pieces()).hasSizeGreaterThan(5);
        assertThat(draft.pieces().get(1).html()).contains("天命之谓性");
        assertThat(draft.words().name()).isEqualTo("中庸（印本样式）");
    }

    @Test
    @DisplayName("that is locked, guarded, torn, or an archive by another name is refused in words")
    void refused() throws IOException {
        refused("shelf.refused.pdf.locked", Papers.of(file(), 1, 5, Papers::locked));
        refused("shelf.refused.pdf.locked", Papers.of(file(), 1, 5, Papers::guarded));
        var whole = Files.readAllBytes(Papers.of(file(), 1, 5, NONE));
        refused("shelf.refused.pdf.broken", Files.write(file(), "%PDF-1.7\n%%EOF".getBytes()));
        for (int cut = 40; cut < whole.length; cut += 97) {
            var torn = Files.write(file(), java.util.Arrays.copyOf(whole, cut));
            try {
                assertThat(Appraisal.of(torn, "a.pdf").pieces()).isNotEmpty();
            } catch (Refusal refusal) {
                assertThat(refusal.key()).isEqualTo("shelf.refused.pdf.broken");
            }
        }
        refused("shelf.refused.empty", Files.write(file(), new byte[0]));
        var zip = Files.write(file(), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        assertThatThrownBy(() -> Appraisal.of(zip, "a.pdf")).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("with a script and a program to start is taken for its words alone")
    void acting() throws IOException {
        var draft = Appraisal.of(Papers.of(file(), 1, 5, Papers::acting), "a.pdf");
        assertThat(draft.pieces().getFirst().html()).contains("page1").doesNotContain("alert");
    }

    @Test
    @Timeout(value = 40, unit = TimeUnit.SECONDS)
    @DisplayName("that unpacks without end is refused at once")
    void bomb() throws IOException {
        var file = Papers.of(file(), 1, 5, Papers.bomb(600));
        assertThat(Files.size(file)).isLessThan(2 << 20);
        refused("shelf.refused.pdf.bomb", file);
    }

    private Path file() {
        return folder.resolve("a.pdf");
    }

    private void refused(String key, Path file) {
        assertThatThrownBy(() -> Appraisal.of(file, "a.pdf")).hasMessage(key);
    }
}
