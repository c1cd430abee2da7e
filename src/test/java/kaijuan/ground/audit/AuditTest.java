package kaijuan.ground.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kaijuan.Tables;
import kaijuan.ground.audit.Verification.Break;
import kaijuan.ground.audit.Verification.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("The audit log")
class AuditTest extends Tables {

    private static final String SWAP =
            """
            update audit_entry e set (at, who, what, about, detail, typed_sealed, digest) =
                (select at, who, what, about, detail, typed_sealed, digest from audit_entry o
                 where o.no = 7 - e.no)
            where no in (3, 4)
            """;

    @BeforeEach
    void eightEntries() throws IOException {
        // Folders of tests outlive a run.
        var data = Path.of(the(Environment.class).getRequiredProperty("kaijuan.data"));
        Files.deleteIfExists(data.resolve("audit/anchors"));
        change("delete from audit_entry");
        change("update audit_head set no = 0, digest = decode(repeat('00', 32), 'hex')");
        for (int i = 1; i <= 8; i++) {
            var about = "member " + i;
            the(Audit.class).note(5L, "role.granted", about, Map.of("role", "clerk"), "因为" + i);
        }
    }

    @Test
    @DisplayName("is whole as it was written, and every entry follows the one before it")
    void whole() {
        assertThat(walked().broken()).isNull();
        assertThat(walked().end().no()).isEqualTo(8);
    }

    @Test
    @DisplayName("holds a deed that was done, none that was taken back")
    void together() {
        var transaction = the(TransactionTemplate.class);
        transaction.executeWithoutResult(
                open -> {
                    the(Audit.class).note(5L, "unit.moved", "unit 3", Map.of());
                    open.setRollbackOnly();
                });
        transaction.executeWithoutResult(
                open -> {
                    the(Audit.class).note(5L, "unit.moved", "unit 4", Map.of("to", 1));
                    the(Audit.class).note(5L, "unit.moved", "unit 5", Map.of("to", 1));
                });
        assertThat(sql.sql("select about from audit_entry where no > 8 order by no"))
                .satisfies(
                        q ->
                                assertThat(q.query(String.class).list())
                                        .containsExactly("unit 4", "unit 5"));
        assertThat(walked().broken()).isNull();
    }

    @Test
    @DisplayName("never forks when many act at once")
    void atOnce() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 60)
                    .forEach(
                            i ->
                                    threads.submit(
                                            () -> {
                                                start.await();
                                                the(Audit.class).note(6L, "a", "b", Map.of("i", i));
                                                return i;
                                            }));
            start.countDown();
        }
        assertThat(walked().end().no()).isEqualTo(68);
        assertThat(walked().broken()).isNull();
    }

    @Test
    @DisplayName("shows an entry that was altered in any of its parts")
    void altered() {
        var parts =
                List.of(
                        "at = at + interval '1 s'",
                        "who = 6",
                        "who = null",
                        "what = 'role.revoked'",
                        "about = 'member 4'",
                        "detail = '{}'",
                        "typed_sealed = (select typed_sealed from audit_entry where no = 2)",
                        "typed_sealed = null",
                        "typed_sealed = set_byte(typed_sealed, 20, 255 - get_byte(typed_sealed,"
                                + " 20))",
                        "digest = (select digest from audit_entry where no = 2)");
        for (var part : parts) {
            assertThat(after("update audit_entry set " + part + " where no = 3"))
                    .as(part)
                    .isEqualTo(new Break(3, Why.ALTERED));
        }
    }

    @Test
    @DisplayName("shows what was taken out of it, and two entries that changed places")
    void reordered() {
        assertThat(after("delete from audit_entry where no = 4"))
                .isEqualTo(new Break(4, Why.MISSING));
        assertThat(after(SWAP)).isEqualTo(new Break(3, Why.ALTERED));
    }

    @Test
    @DisplayName("shows that its end was cut off, also where the head was adjusted, by an anchor")
    void truncated() {
        assertThat(after("delete from audit_entry where no > 6"))
                .isEqualTo(new Break(7, Why.TRUNCATED));
        var cut =
                "with gone as (delete from audit_entry where no > 6)"
                        + " update audit_head set no = 6,"
                        + " digest = (select digest from audit_entry where no = 6)";
        assertThat(after(cut)).as("without an anchor a cut cannot be seen").isNull();
        the(Anchors.class).drop();
        assertThat(after(cut)).isEqualTo(new Break(7, Why.TRUNCATED));
        assertThat(after("delete from audit_head")).isEqualTo(new Break(9, Why.TRUNCATED));
    }

    @Test
    @DisplayName("shows by an anchor kept elsewhere that it was written anew by who has the keys")
    void rewritten() {
        var kept = new Anchor(5, Chain.hex(new byte[32]));
        assertThat(the(Verification.class).walk(List.of(kept), n -> {}).broken())
                .isEqualTo(new Break(5, Why.REWRITTEN));
    }

    @Test
    @DisplayName("takes no phone number in clear")
    void clear() {
        assertThatThrownBy(
                        () ->
                                the(Audit.class)
                                        .note(5L, "a", "member 1", Map.of("phone", "13812345678")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(
                        sql.sql(
                                        "select encode(typed_sealed, 'escape') from audit_entry"
                                                + " where no = 1")
                                .query(String.class)
                                .single())
                .doesNotContain("因为");
    }

    private Break after(String tampering) {
        return the(TransactionTemplate.class)
                .execute(
                        open -> {
                            change(tampering);
                            open.setRollbackOnly();
                            return walked().broken();
                        });
    }

    private Verification.Walked walked() {
        return the(Verification.class).walk(List.of(), n -> {});
    }

    private void change(String statement) {
        sql.sql(statement).update();
    }
}
