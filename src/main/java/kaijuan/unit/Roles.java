package kaijuan.unit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kaijuan.ground.web.Refusal;
import kaijuan.member.RoleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who of the staff may do what, and where. The whole book is kept in memory, at most a second
 * behind, so that nobody's page waits for it.
 */
@Component
public class Roles implements RoleBook {

    /** The words of the roles there are. */
    public static final Set<String> WORDS = Set.of("operator", "librarian", "organiser");

    static final String ALL =
            """
            select member_id, role from role
            """;

    static final String GRANT =
            """
            insert into role (member_id, role, unit_id, granted_at)
            values (:member, :role, :unit, :now)
            on conflict do nothing
            """;

    static final String REVOKE =
            """
            delete from role
            where member_id = :member and role = :role
              and unit_id is not distinct from :unit::bigint
            """;

    static final String REVOKE_ALL = "delete from role where member_id = :member";

    private static final String WHAT = "role";

    private final JdbcClient sql;
    private final Directory directory;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Copy<Map<Long, Set<String>>> book;

    Roles(JdbcClient sql, Directory directory, TransactionOperations transaction, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.transaction = transaction;
        this.clock = clock;
        this.book = new Copy<>(() -> directory.version(WHAT), version -> read());
    }

    /** Grants the role in the unit and below; for null in the whole installation. */
    public void grant(long member, String role, @Nullable Long unit) {
        if (!WORDS.contains(role)) {
            throw Refusal.bad("unit.role.unknown", role);
        }
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        change(() -> at(sql.sql(GRANT), member, role, unit).param("now", now).update());
    }

    /** Takes the role back; within a second it opens no door on any node. */
    public void revoke(long member, String role, @Nullable Long unit) {
        change(() -> at(sql.sql(REVOKE), member, role, unit).update());
    }

    /** Takes every role of the person back. */
    void revokeAll(long member) {
        change(() -> sql.sql(REVOKE_ALL).param("member", member).update());
    }

    @Override
    public Set<String> of(long member) {
        return book.now().getOrDefault(member, Set.of());
    }

    private void change(Runnable write) {
        transaction.executeWithoutResult(
                open -> {
                    directory.lock(WHAT);
                    write.run();
                    directory.raise(WHAT);
                });
        book.stale();
    }

    private static JdbcClient.StatementSpec at(
            JdbcClient.StatementSpec asked, long member, String role, @Nullable Long unit) {
        return asked.param("member", member).param("role", role).param("unit", unit);
    }

    private Map<Long, Set<String>> read() {
        var roles = new HashMap<Long, Set<String>>();
        sql.sql(ALL)
                .query(
                        row -> {
                            roles.computeIfAbsent(row.getLong(1), member -> new HashSet<>())
                                    .add(row.getString(2));
                        });
        roles.replaceAll((member, words) -> Set.copyOf(words));
        return roles;
    }
}
