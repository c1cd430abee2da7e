package kaijuan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaijuan.Person;
import kaijuan.Town;
import kaijuan.Wire;
import kaijuan.shelf.Shelf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A list page asks the database no more for thirty rows than for one:")
class QueriesTest extends Wire {

    private static final int MANY = 30;

    @TempDir static Path folder;

    @BeforeAll
    void town() {
        Town.campaigns(this::the);
    }

    @Test
    @DisplayName("the bookshelf of a campaign")
    void shelf() {
        same(signedIn(member("13800000001")), "/c/qingpu-2022/shelf", this::books);
    }

    @Test
    @DisplayName("a person's own page with their sign-ins")
    void signIns() {
        var member = member("13800000002");
        same(
                signedIn(member),
                "/member",
                many -> {
                    for (int i = 1; i < many; i++) {
                        signedIn(member);
                    }
                });
    }

    @Test
    @DisplayName("a difference is seen")
    void bites() {
        var one = queries(() -> ask(1));
        var many = queries(() -> ask(MANY));
        assertThat(many).hasSize(MANY).hasSizeGreaterThan(one.size());
    }

    private void ask(int times) {
        for (int i = 0; i < times; i++) {
            sql.sql("select 1").query(Integer.class).single();
        }
    }

    /** Makes the list one row long, then thirty, and compares what the page asks each time. */
    private void same(Person person, String path, java.util.function.IntConsumer rows) {
        rows.accept(1);
        person.get(path);
        var one = asked(person, path);
        rows.accept(MANY);
        person.get(path);
        var many = asked(person, path);
        assertThat(many)
                .as("statements of %s for %s rows, where one row took %s", path, MANY, one)
                .hasSameSizeAs(one);
    }

    private List<String> asked(Person person, String path) {
        return queries(() -> assertThat(person.get(path).status()).isEqualTo(200));
    }

    private void books(int many) {
        try {
            var list = new StringBuilder("titles:\n");
            for (int i = 1; i <= many; i++) {
                Files.writeString(folder.resolve(i + ".txt"), "第一章 月\n第" + i + "个夜里的月光。\n");
                list.append("- {file: " + i + ".txt, title: 书" + i + ", medium: book,");
                list.append(" rooms: [经典品阅]}\n");
            }
            Files.writeString(folder.resolve("shelf.yaml"), list);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        the(Shelf.class).load(folder);
    }
}
