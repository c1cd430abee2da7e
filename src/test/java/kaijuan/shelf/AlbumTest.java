package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A recording in several numbered files")
class AlbumTest extends Wire {

    @TempDir Path folder;

    @Test
    @DisplayName("is one title with a part for each, in the order of their numbers, listed or not")
    void oneTitle() throws IOException {
        var inside = Files.createDirectory(folder.resolve("西游记"));
        Files.write(inside.resolve("10 大闹天宫.mp3"), Sounding.frames(300));
        Files.write(inside.resolve("2、拜师.mp3"), Sounding.frames(200));
        Files.write(inside.resolve("1. 石猴.mp3"), Sounding.frames(100));
        var row = the(Shelf.class).load(folder).rows().getFirst();
        assertThat(the(Shelf.class).load(folder).rows())
                .singleElement()
                .matches(again -> again.outcome() == Report.Outcome.UNCHANGED);
        var title = the(Shelf.class).title(row.title());
        assertThat(title.name()).isEqualTo("西游记");
        assertThat(title.parts()).extracting(Part::name).containsExactly("石猴", "拜师", "大闹天宫");
        assertThat(title.parts().get(2).start())
                .isEqualTo(title.parts().get(0).length() + title.parts().get(1).length());
        for (int no = 1; no <= 3; no++) {
            var file = anybody().get("/shelf/media/" + title.id() + "/" + no);
            assertThat(file.header("Content-Type")).isEqualTo("audio/mpeg");
            assertThat(file.bytes()).hasSize(no * 100 * 417);
        }
        Files.writeString(
                folder.resolve("shelf.yaml"),
                "titles:\n- {file: 西游记, title: 西游记（有声）, author: 吴承恩, medium: audio}\n");
        the(Shelf.class).load(folder);
        assertThat(the(Shelf.class).title(row.title()).author()).isEqualTo("吴承恩");
    }

    @Test
    @DisplayName("is not made of files without numbers, nor of an empty folder")
    void notOne() throws IOException {
        var inside = Files.createDirectory(folder.resolve("杂"));
        Files.write(inside.resolve("甲.mp3"), Sounding.frames(110));
        Files.write(inside.resolve("乙.mp3"), Sounding.frames(120));
        assertThat(the(Shelf.class).load(folder).count(Report.Outcome.ADDED)).isEqualTo(2);
        Files.createDirectory(folder.resolve("空"));
        Files.writeString(folder.resolve("shelf.yaml"), "titles:\n- {file: 空, title: 空}\n");
        assertThat(the(Shelf.class).load(folder).count(Report.Outcome.REFUSED)).isEqualTo(1);
    }
}
