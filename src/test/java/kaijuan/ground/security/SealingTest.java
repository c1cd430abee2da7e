package kaijuan.ground.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import kaijuan.Tables;
import kaijuan.ground.Unready;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is sealed")
class SealingTest extends Tables {

    @TempDir Path folder;

    @BeforeEach
    void unknown() {
        sql.sql("delete from note where key like 'key.%'").update();
    }

    @Test
    @DisplayName("opens again for its purpose only, and not when a bit of it was changed")
    void opens() {
        var sealing = new Sealing(ring("", "keys"));
        var sealed = sealing.seal("name", "李𬭎");
        assertThat(sealing.open("name", sealed)).isEqualTo("李𬭎");
        assertThat(sealing.seal("name", "李𬭎")).isNotEqualTo(sealed);
        assertThatThrownBy(() -> sealing.open("phone", sealed))
                .isInstanceOf(IllegalStateException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> sealing.open("name", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("is found by its hash, which is another for another purpose and other keys")
    void hashes() {
        var sealing = new Sealing(ring("", "keys"));
        assertThat(sealing.hash("a", "x")).isEqualTo(sealing.hash("a", "x")).hasSize(32);
        assertThat(sealing.hash("a", "x")).isNotEqualTo(sealing.hash("b", "x"));
        unknown();
        assertThat(new Sealing(ring("", "others")).hash("a", "x"))
                .isNotEqualTo(sealing.hash("a", "x"));
    }

    @Test
    @DisplayName("has its keys in a file that only its owner may read")
    void file() throws IOException {
        ring("", "keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path("keys"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("keys").toFile().list()).containsExactly("keys");
    }

    @Test
    @DisplayName("still opens after the key was rotated, with nothing stopped")
    void rotation() throws IOException {
        var old = new Sealing(ring("", "keys"));
        var sealed = old.seal("name", "张三");
        var more = Keys.fresh().lines().filter(l -> l.startsWith("seal.1")).findFirst();
        var both = Files.readString(path("keys")) + more.orElseThrow().replace("seal.1", "seal.2");
        var knows = new Sealing(ring(both, "keys"));
        var uses = new Sealing(ring(both.replace("use=1", "use=2"), "keys"));
        assertThat(uses.seal("name", "张三")[0]).isEqualTo((byte) 2);
        assertThat(uses.open("name", sealed)).isEqualTo("张三");
        assertThat(knows.open("name", uses.seal("name", "张三"))).isEqualTo("张三");
        assertThat(uses.hash("a", "x")).isEqualTo(old.hash("a", "x"));
    }

    @Test
    @DisplayName("keeps the program from starting without its keys, or with others, in words")
    void missing() throws IOException {
        ring("", "keys");
        Files.delete(path("keys"));
        assertThatThrownBy(() -> ring("", "keys"))
                .isInstanceOf(Unready.class)
                .hasMessageContaining("找不到密钥文件")
                .hasMessageContaining("is missing");
        assertThat(path("keys")).doesNotExist();
        assertThatThrownBy(() -> ring(Keys.fresh(), "keys"))
                .isInstanceOf(Unready.class)
                .hasMessageContaining("不同");
        assertThatThrownBy(() -> ring("use=1;seal.1=short;hash=", "keys"))
                .isInstanceOf(Unready.class)
                .hasMessageContaining("seal.1")
                .hasMessageNotContaining("short");
    }

    private KeyRing ring(String given, String name) {
        return new KeyRing(sql, given, path(name).toString(), folder);
    }

    private Path path(String name) {
        return folder.resolve(name).resolve("keys");
    }
}
