package kaijuan.ground.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import kaijuan.Setting;
import kaijuan.TestDatabase;
import kaijuan.ground.backup.Contents.Done;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A backup that is not what was written")
class SpoiltBackupTest extends Vault {

    /** With a passphrase each reading is slow on purpose, so that is done less often. */
    private static final int TIMES = 300;

    private final Random random = new Random(24);
    private TestDatabase other;

    @BeforeAll
    void something() throws IOException {
        new Setting(this).qingpu();
        var content = "录音".getBytes(StandardCharsets.UTF_8);
        var name = HexFormat.of().formatHex(Seal.digest().digest(content));
        var shelf = Files.createDirectories(sourceData().resolve("files/" + name.substring(0, 2)));
        Files.write(shelf.resolve(name), content);
        new Setting(this).book("中庸", 3, 3000);
        other = TestDatabase.fresh();
    }

    @AfterAll
    void gone() {
        other.close();
    }

    @Test
    @DisplayName("is noticed whichever bit flipped, and wherever it was cut, encrypted or not")
    void flippedAndCut() throws Exception {
        var word = "双溪舴艋 柳浪闻莺".toCharArray();
        for (var passphrase : new char[][] {null, word}) {
            var whole = Files.readAllBytes(backup("w" + (passphrase == null), wanted(passphrase)));
            through(whole, passphrase);
            int times = passphrase == null ? TIMES : TIMES / 30;
            for (int i = 0; i < times; i++) {
                var spoilt = whole.clone();
                int at = random.nextInt(spoilt.length);
                spoilt[at] ^= (byte) (1 << random.nextInt(8));
                assertThatThrownBy(() -> through(spoilt, passphrase))
                        .as("bit at %d of %d", at, whole.length)
                        .isInstanceOf(Unfit.class);
                int end = random.nextInt(whole.length);
                var cut = java.util.Arrays.copyOf(whole, end);
                assertThatThrownBy(() -> through(cut, passphrase))
                        .as("cut at %d of %d", end, whole.length)
                        .isInstanceOf(Unfit.class);
            }
            var longer = java.util.Arrays.copyOf(whole, whole.length + 1);
            assertThatThrownBy(() -> through(longer, passphrase)).isInstanceOf(Unfit.class);
        }
    }

    private static Backup.Wanted wanted(char[] passphrase) {
        return new Backup.Wanted(passphrase, null);
    }

    private static void through(byte[] file, char[] passphrase) {
        try (var in = new ByteArrayInputStream(file)) {
            var header = Header.read(in);
            new EntryReader(new Chunks.Reader(in, Seal.of(header, passphrase)))
                    .all((kind, name, content) -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("changes nothing: neither tables nor files")
    void untouched() throws Exception {
        var file = backup("good");
        var whole = Files.readAllBytes(file);
        refused("cut off", changed(java.util.Arrays.copyOf(whole, whole.length - 40)));
        refused("spoilt", changed(flipped(whole, whole.length - 300)));
        refused("spoilt", changed(flipped(whole, whole.length / 2)));
        refused("no backup of Kaijuan", changed("PK\3\4 a zip".getBytes(StandardCharsets.UTF_8)));
        refused("no backup of Kaijuan", changed(new byte[0]));
        refused("No such file", folder.resolve("nowhere"));
    }

    @Test
    @DisplayName("is refused when a newer program wrote it, or one whose tables were other ones")
    void newer() throws Exception {
        var contents = contents();
        refused("newer version (9.9.9)", made(2, contents));
        var more = new ArrayList<>(contents.done());
        more.add(new Done("shop/V9_99__lottery.sql", 1));
        refused("does not have shop/V9_99__lottery.sql", made(1, with(contents, more)));
        var first = contents.done().getFirst();
        more.removeLast();
        more.set(0, new Done(first.script(), 1));
        refused("was altered", made(1, with(contents, more)));
        refused("spoilt", made(1, contents));
    }

    @Test
    @DisplayName("leaves everything as it was when the last step fails")
    void lastStep() throws Exception {
        var data = withKeys("stuck");
        Files.writeString(data.resolve("files"), "in the way");
        var before = digests(outside(other));
        assertThatThrownBy(() -> restore(backup("late"), outside(other), data))
                .isInstanceOf(IOException.class);
        assertThat(digests(outside(other))).isEqualTo(before);
        assertThat(left(data)).containsExactly("files", "keys");
    }

    @Test
    @DisplayName("of another installation is refused: its keys are others")
    void foreign() throws Exception {
        var data = folder.resolve("foreign");
        Files.createDirectories(data.resolve("keys"));
        var keys = Files.readString(sourceData().resolve("keys/keys"));
        var turned =
                keys.replaceAll("(?m)^hash=(.)", "hash=" + (keys.contains("hash=A") ? "B" : "A"));
        Files.writeString(data.resolve("keys/keys"), turned);
        assertThatThrownBy(() -> restore(backup("theirs"), outside(other), data))
                .hasMessageContaining("another installation");
    }

    private Contents contents() throws Exception {
        try (var connection = connected(source())) {
            return Schema.contents(connection);
        }
    }

    private static Contents with(Contents contents, List<Done> done) {
        return new Contents(done, contents.tables(), contents.sequences(), contents.keys());
    }

    /** A backup whose digests are right and whose content is not. */
    private Path made(int format, Contents contents) throws Exception {
        var out = new ByteArrayOutputStream();
        var header = new Header(format, "9.9.9", NOON.toString(), null, null);
        header.write(out);
        try (var entries = new EntryWriter(new Chunks.Writer(out, Seal.of(header, null)))) {
            entries.json(Entry.CONTENTS, contents);
            entries.json(Entry.END, new Sum(7, 7, 7, 7));
            entries.finish();
        }
        return changed(out.toByteArray());
    }

    private void refused(String why, Path file) throws Exception {
        var data = withKeys("d" + random.nextLong());
        var before = digests(outside(other));
        ThrowingCallable restored = () -> restore(file, outside(other), data);
        assertThatThrownBy(restored).isInstanceOf(Unfit.class).hasMessageContaining(why);
        assertThat(digests(outside(other))).isEqualTo(before);
        assertThat(left(data)).containsExactly("keys");
    }

    private static List<String> left(Path data) throws IOException {
        try (var all = Files.list(data)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path changed(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("f" + random.nextLong()), bytes);
    }

    private static byte[] flipped(byte[] whole, int at) {
        var other = whole.clone();
        other[at] ^= 1;
        return other;
    }
}
