package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kaijuan.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

@DisplayName("Files that an import left when it failed")
class SweepTest extends Tables {

    @TempDir static Path data;
    @TempDir Path folder;

    @Override
    protected Map<String, Object> settings() {
        return Map.of("kaijuan.data", data.toString());
    }

    @Test
    @DisplayName("go after a day, and never one that a title names or a new import has just kept")
    void swept() throws IOException {
        Files.write(folder.resolve("好.mp3"), Sounding.frames(100));
        the(Shelf.class).load(folder);
        clock.pass(Duration.ofDays(3));
        Files.write(folder.resolve("坏.mp3"), Sounding.frames(200));
        fails();
        assertThat(sizes()).containsExactlyInAnyOrder(41_700L, 83_400L);
        assertThat(sweep()).isZero();
        clock.pass(Duration.ofHours(25));
        fails();
        assertThat(sweep()).isZero();
        clock.pass(Duration.ofHours(25));
        assertThat(sweep()).isEqualTo(1);
        assertThat(sizes()).containsExactly(41_700L);
        assertThat(the(Shelf.class).load(folder).count(Report.Outcome.ADDED)).isEqualTo(1);
        assertThat(sizes()).hasSize(2);
    }

    @Test
    @DisplayName("are missed where a title names them, as on a node with a folder of its own")
    void missed() throws IOException {
        Files.write(folder.resolve("远.mp3"), Sounding.frames(300));
        the(Shelf.class).load(folder);
        var vital = the(FilesVital.class);
        assertThat(vital.signs().getFirst().bad()).isFalse();
        var file = sql.sql("select file from part order by title_id desc limit 1");
        var kept = the(Stacks.class).at(file.query(String.class).single());
        Files.delete(kept);
        assertThat(vital.signs().getFirst().value()).isEqualTo(1);
    }

    /** The folder is imported, and the database refuses when the files are kept already. */
    private void fails() {
        sql.sql("alter table part rename column type to type_away").update();
        try {
            assertThatThrownBy(() -> the(Shelf.class).load(folder))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            sql.sql("alter table part rename column type_away to type").update();
        }
    }

    private int sweep() {
        return Sweep.sweep(the(Stacks.class), the(Holdings.class), clock.instant());
    }

    /** How long the files are that are kept, in bytes. */
    private List<Long> sizes() throws IOException {
        var kept = the(Stacks.class).at("0".repeat(64)).getParent().getParent();
        try (var all = Files.walk(kept)) {
            return all.filter(Files::isRegularFile).map(file -> file.toFile().length()).toList();
        }
    }
}
