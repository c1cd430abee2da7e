package kaijuan.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kaijuan.Person;
import kaijuan.Town;
import kaijuan.ground.security.Anew;
import kaijuan.ground.security.SealedRows;
import kaijuan.ground.security.Under;
import kaijuan.member.Members;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("At the desk of keys")
class KeysTest extends Office {

    private static final String HERE = "/staff/keys";

    @TempDir static Path folder;

    private Person chief;

    @Override
    protected Map<String, Object> settings() {
        return Map.of("kaijuan.keys-file", folder.resolve("keys").toString());
    }

    @BeforeAll
    void town() {
        Town.fill(this::the);
        chief = narrow("13800000500", "operator", null);
    }

    @Test
    @DisplayName("another is begun, put to use when every program holds it, and all sealed anew")
    void changed() {
        var before = the(Anew.class).under();
        assertThat(before).containsOnlyKeys(1);
        assertThat(chief.get(HERE).text()).contains("1 号密钥", "正在使用", "1 / 1");
        var begun = chief.post(HERE + "/begin");
        assertThat(begun.text()).contains("2 号密钥", "改用 2 号密钥").doesNotContain("seal.");
        assertThat(the(Anew.class).under()).as("it only opens so far").isEqualTo(before);
        other();
        assertThat(chief.get(HERE).text()).contains("还不是每个正在服务的程序都有 2 号密钥", "1 / 2");
        assertThat(chief.submit(HERE + "/use", "number", "2").status()).isEqualTo(409);
        sql.sql("delete from node where id = 'other'").update();
        assertThat(chief.post(HERE + "/use", "number", "2").text()).contains("2 号密钥 正在使用");
        clock.pass(Duration.ofSeconds(2));
        await().untilAsserted(() -> assertThat(the(Anew.class).under()).containsOnlyKeys(2));
        var all = before.values().stream().mapToLong(n -> n).sum();
        assertThat(chief.get(HERE + "/progress").text()).contains("全部完成：" + all + " / " + all);
        long reader =
                the(Members.class).byPhone(new kaijuan.member.Phone(Town.PHONE)).orElseThrow();
        assertThat(the(Members.class).realName(reader)).isEqualTo(Town.NAME);
        assertThat(chief.submit(HERE + "/use", "number", "1").status()).isEqualTo(409);
        assertThat(noted(member("13800000500"), "key 2"))
                .containsExactly("staff.key-made", "staff.key-used", "staff.resealed");
    }

    @Test
    @DisplayName("every room that seals says how much lies under which key")
    void counted() {
        assertThat(all(SealedRows.class).stream().filter(KeysTest::silent).toList()).isEmpty();
        assertThat(Under.of(sql.sql("select 3, count(*) from note"))).containsOnlyKeys(3);
    }

    @Test
    @DisplayName("an operator of a part of the installation has no business")
    void part() {
        var narrow = narrow("13800000501", "operator", the(Units.class).byCode("QP-XY").id());
        for (var path : List.of(HERE, HERE + "/progress", "/staff/sender")) {
            assertThat(narrow.get(path).status()).as(path).isEqualTo(403);
        }
        for (var path : List.of("/begin", "/use", "/reseal")) {
            assertThat(narrow.submit(HERE + path).status()).as(path).isEqualTo(403);
        }
        assertThat(narrow.submit("/staff/sender").status()).isEqualTo(403);
    }

    /** Another program that serves, and does not hold the new key. */
    private void other() {
        sql.sql(
                        "insert into node (id, program, began_at, seen_at, seals_with, keys)"
                                + " values ('other', '1', ?, ?, 1, 'abc')")
                .param(Timestamp.from(clock.instant()))
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static boolean silent(SealedRows room) {
        try {
            return room.getClass().getMethod("under").getDeclaringClass() == SealedRows.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
