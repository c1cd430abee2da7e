package kaijuan.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaijuan.command.Sayings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no results: each gets a sentence, soon. */
@DisplayName("A check refuses in words")
@Timeout(60)
class BrokenResultTest {

    private static final String ABOUT =
            "{\"format\":\"kaijuan-result\",\"edition\":1,\"campaign\":\"x\",\"version\":1,"
                    + "\"digest\":\"\",\"at\":\"2022-05-01T00:00:00Z\",\"whole\":false,"
                    + "\"people\":1,\"boards\":[]}\n";

    @TempDir Path folder;

    @Test
    @DisplayName("a file that is missing, empty, no zip, cut off, or of something else")
    void foreign() throws IOException {
        assertThat(said(folder.resolve("none.zip"))).startsWith("There is no such file");
        var file = folder.resolve("a.zip");
        Files.write(file, new byte[0]);
        assertThat(said(file)).contains("not a result");
        Files.writeString(file, "积分".repeat(1000));
        assertThat(said(file)).contains("not a result");
        assertThat(said(zip("photo.jpg", "x"))).contains("not a result");
        var whole = Files.readAllBytes(zip("about.json", ABOUT));
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThat(said(file)).contains("not a result");
    }

    @Test
    @DisplayName("another edition, another format, and parts that are missing")
    void other() throws IOException {
        var next = ABOUT.replace("\"edition\":1", "\"edition\":2");
        assertThat(said(zip("about.json", next))).contains("edition 2");
        assertThat(said(zip("about.json", "{}"))).contains("about.json line 1");
        assertThat(said(zip("about.json", "[]"))).contains("about.json line 1");
        assertThat(said(zip("about.json", "[".repeat(100_000)))).contains("about.json line 1");
        assertThat(said(zip("about.json", ABOUT))).contains("definition.yaml is missing");
    }

    @Test
    @DisplayName("a bomb, a line without end, and a definition that is none")
    void bombs() throws IOException {
        var file = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("about.json"));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 2000; i++) {
                zip.write(zeros);
            }
        }
        assertThat(said(file)).contains("about.json line 1 is too long");
        assertThat(said(zip("about.json", ABOUT, "definition.yaml", "a: &a [*a]")))
                .contains("mistake");
        var about = (ABOUT.strip() + "\n").repeat(50_000);
        assertThat(said(zip("about.json", about))).contains("about.json line 2");
    }

    @Test
    @DisplayName("whatever bytes are turned over in it")
    void turned() throws IOException {
        var chance = RandomGenerator.of("L64X128MixRandom");
        var whole = Files.readAllBytes(zip("about.json", ABOUT, "definition.yaml", "kaijuan: 1"));
        var file = folder.resolve("turned.zip");
        for (int i = 0; i < 300; i++) {
            var some = whole.clone();
            some[chance.nextInt(some.length)] = (byte) chance.nextInt(256);
            Files.write(file, some);
            assertThat(said(file)).isNotBlank();
        }
    }

    private String said(Path file) {
        var verifying = new Verifying(Sayings.reader());
        var broken =
                catchThrowableOfType(Broken.class, () -> verifying.verify(file, n -> {}, n -> {}));
        assertThat(broken).isNotNull();
        assertThat(broken.words().zh()).isNotBlank();
        return broken.words().en();
    }

    private Path zip(String... parts) throws IOException {
        var file = Files.createTempFile(folder, "r", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
