package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kaijuan.Tables;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The shelf")
class ShelfTest extends Tables {

    @TempDir static Path folder;

    private Report first;

    @BeforeAll
    void load() throws IOException {
        Files.writeString(folder.resolve("lunyu.txt"), "第一篇 学而\n子曰：“学而时习之。”\n第二篇 为政\n子曰。");
        Files.writeString(folder.resolve("nahan.txt"), "第一章 狂人日记\n月光。\n第二章 药\n秋天的后半夜。");
        Files.writeString(folder.resolve("mao.epub"), "%PDF-1.7 ...");
        Files.writeString(
                folder.resolve("shelf.yaml"),
                """
                titles:
                - {file: lunyu.txt, title: 论语, dynasty: 先秦, medium: book,
                   rooms: [经典品阅], tags: [国学], about: 孔子及其弟子的言行}
                - {file: nahan.txt, title: 呐喊, author: 鲁迅, medium: book, rooms: [经典品阅]}
                - {file: mao.epub, title: 猫, medium: book}
                - {file: ../outside.txt, title: 外}
                - {file: gone.txt}
                - {title: 无}
                """);
        first = the(Shelf.class).load(folder);
    }

    @Test
    @DisplayName("says of every file of a folder what became of it")
    void report() {
        var chinese = the(Texts.class).chinese();
        assertThat(first.rows())
                .extracting(r -> r.file() + " " + r.sentence(chinese))
                .containsExactly(
                        "lunyu.txt 已上架。",
                        "nahan.txt 已上架。",
                        "mao.epub 这个 PDF 已经损坏或不完整，读不出页面。请重新导出。",
                        "../outside.txt ../outside.txt 不在这个文件夹里面。文件要放在清单所在的文件夹里。",
                        "gone.txt 没有找到 gone.txt。请检查文件名。",
                        "{title=无} 这一项没有 file。每项至少要写 file: 文件名。");
    }

    @Test
    @DisplayName("is not changed by taking in the same again")
    void again() {
        var second = the(Shelf.class).load(folder);
        assertThat(second.count(Report.Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(second.count(Report.Outcome.ADDED)).isZero();
        assertThat(names("")).containsExactly("论语", "呐喊");
    }

    @Test
    @DisplayName("follows its list when that says something else, and keeps what was put right")
    void edited(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("a.txt"), "第一章 出城\n走。\n第二章 回城\n回。");
        list(other, "title: 出城记, author: 佚名, tags: [游记]");
        long book = the(Shelf.class).load(other).rows().getFirst().title();
        list(other, "title: 出城又回, author: 某人, tags: [散文]");
        assertThat(outcome(other)).isEqualTo(Report.Outcome.CHANGED);
        assertThat(the(Shelf.class).title(book).author()).isEqualTo("某人");
        assertThat(the(Shelf.class).title(book).tags()).containsExactly("散文");
        assertThat(names("cchc")).isEmpty();
        assertThat(names("ccyh")).containsExactly("出城又回");
        var librarian = the(Librarian.class);
        librarian.edit(book, new Label("出城", "", "", "", "", "", "", false, Set.of("散文"), null));
        assertThat(outcome(other)).isEqualTo(Report.Outcome.UNCHANGED);
        assertThat(the(Shelf.class).title(book).name()).isEqualTo("出城");
        librarian.hide(book, true);
    }

    private Report.Outcome outcome(Path other) {
        return the(Shelf.class).load(other).rows().getFirst().outcome();
    }

    private static void list(Path folder, String said) throws IOException {
        Files.writeString(folder.resolve("shelf.yaml"), "titles:\n- {file: a.txt, " + said + "}\n");
    }

    @Test
    @DisplayName("knows a title, its chapters and where they start")
    void title() {
        var book = the(Shelf.class).search("论语", "", Set.of()).getFirst();
        assertThat(book.medium()).isEqualTo("book");
        assertThat(book.tags()).containsExactlyInAnyOrder("经典品阅", "国学");
        assertThat(book.length()).isEqualTo(24);
        assertThat(book.parts())
                .extracting(Part::no, Part::name, Part::start, Part::length)
                .containsExactly(tuple(1, "第一篇 学而", 0L, 16L), tuple(2, "第二篇 为政", 16L, 8L));
        assertThat(the(Shelf.class).html(book.id(), 2))
                .isEqualTo("<h2 data-at=\"0\">第二篇 为政</h2>\n<p data-at=\"5\">子曰。</p>\n");
    }

    @Test
    @DisplayName("finds by part of a name, by author, pinyin and initials, in any case and width")
    void search() {
        for (var words : List.of("呐喊", "呐", "鲁迅", "nahan", "nh", "LX", "ｌｕｘｕｎ", "鲁 呐", "luxun")) {
            assertThat(names(words)).as(words).containsExactly("呐喊");
        }
        assertThat(names("红楼")).isEmpty();
        assertThat(names("%")).isEmpty();
        assertThat(names("ly")).containsExactly("论语");
    }

    @Test
    @DisplayName("is divided by tag and medium")
    void tags() {
        var shelf = the(Shelf.class);
        assertThat(shelf.titles("book", Set.of("国学", "无"))).hasSize(1);
        assertThat(shelf.titles("book", Set.of())).hasSize(2);
        assertThat(shelf.titles("audio", Set.of())).isEmpty();
    }

    @Test
    @DisplayName("asks the same number of queries for one title and for many")
    void queries() {
        var shelf = the(Shelf.class);
        shelf.forget();
        var one = statements.during(() -> shelf.search("呐喊", "book", Set.of())).size();
        shelf.forget();
        var many = statements.during(() -> shelf.titles("book", Set.of())).size();
        assertThat(many).isEqualTo(one).isEqualTo(3);
    }

    @Test
    @DisplayName("has no title that nobody put there")
    void unknown() {
        assertThatThrownBy(() -> the(Shelf.class).title(999)).isInstanceOf(Refusal.class);
        var book = the(Shelf.class).titles("book", Set.of()).getFirst().id();
        assertThatThrownBy(() -> the(Shelf.class).part(book, 3)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> the(Shelf.class).html(book, 0)).isInstanceOf(Refusal.class);
    }

    private List<String> names(String words) {
        return the(Shelf.class).search(words, "", Set.of()).stream().map(Title::name).toList();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
