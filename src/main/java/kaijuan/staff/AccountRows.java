package kaijuan.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Owns the table staff_account. */
@Component
class AccountRows {

    static final String NAME = "name of an account";
    static final String SECRET = "secret of one-time codes";

    static final String OF =
            """
            select a.member_id, a.password_at, a.secret_at,
                (select count(*) from staff_recovery r
                 where r.member_id = a.member_id and r.used_at is null) as recovery
            from staff_account a where a.member_id = any(:members::bigint[])
            order by a.member_id
            """;

    static final String PASSWORD = "select password from staff_account where member_id = :member";

    static final String CHOOSE =
            """
            insert into staff_account as a (member_id, password, password_at)
            values (:member, :password, :now)
            on conflict (member_id) do nothing
            """;

    static final String CHANGE =
            """
            update staff_account set password = :password, password_at = :now
            where member_id = :member
            """;

    static final String SEALED =
            """
            select name_sealed, secret_sealed, offered_sealed from staff_account
            where member_id = :member
            """;

    static final String OFFER =
            """
            update staff_account set offered_sealed = coalesce(offered_sealed, :secret)
            where member_id = :member returning offered_sealed
            """;

    static final String CONFIRM =
            """
            update staff_account
            set secret_sealed = offered_sealed, offered_sealed = null, secret_at = :now,
                last_step = :step
            where member_id = :member and offered_sealed = :offered
            """;

    static final String STEP =
            """
            update staff_account set last_step = :step
            where member_id = :member and last_step < :step
            """;

    static final String BY_NAME = "select member_id from staff_account where name_hash = :hash";

    static final String RENAME =
            """
            update staff_account set name_hash = :hash, name_sealed = :name
            where member_id = :member
            """;

    static final String REMOVE = "delete from staff_account where member_id = :member";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Clock clock;

    AccountRows(JdbcClient sql, Sealing sealing, Clock clock) {
        this.sql = sql;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** What lies sealed: the name, the secret in use, and the one shown and not confirmed yet. */
    record Secrets(
            String name, @Nullable String used, @Nullable String offered, byte @Nullable [] raw) {}

    Optional<Account> of(long member) {
        return all(List.of(member)).stream().findFirst();
    }

    List<Account> all(Collection<Long> members) {
        return sql.sql(OF)
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .query(AccountRows::account)
                .list();
    }

    @Nullable String password(long member) {
        return asked(PASSWORD, member).query(String.class).optional().orElse(null);
    }

    /** Makes the account; false if there is one already. */
    boolean choose(long member, String password) {
        return asked(CHOOSE, member).param("password", password).param("now", now()).update() == 1;
    }

    void change(long member, String password) {
        asked(CHANGE, member).param("password", password).param("now", now()).update();
    }

    Secrets secrets(long member) {
        return asked(SEALED, member)
                .query(this::opened)
                .optional()
                .orElse(new Secrets("", null, null, null));
    }

    private Secrets opened(ResultSet row, int n) throws SQLException {
        var name = text(NAME, row.getBytes(1));
        var raw = row.getBytes(3);
        return new Secrets(
                name == null ? "" : name, text(SECRET, row.getBytes(2)), text(SECRET, raw), raw);
    }

    /** The secret that is on offer, which is this one if there is none yet. */
    Optional<String> offer(long member, String secret) {
        return asked(OFFER, member)
                .param("secret", sealing.seal(SECRET, secret))
                .query((row, n) -> sealing.open(SECRET, row.getBytes(1)))
                .optional();
    }

    /** Puts the offered secret to use, whose code of the step was right; false if it was done. */
    boolean confirm(long member, byte @Nullable [] offered, long step) {
        return asked(CONFIRM, member)
                        .param("offered", offered)
                        .param("step", step)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Uses the step up; false if it or a later one was used before. */
    boolean step(long member, long step) {
        return asked(STEP, member).param("step", step).update() == 1;
    }

    Optional<Long> byName(String name) {
        return sql.sql(BY_NAME)
                .param("hash", sealing.hash(NAME, name))
                .query(Long.class)
                .optional();
    }

    /** The name from now on; fails on the key if another has it. */
    void rename(long member, String name) {
        asked(RENAME, member)
                .param("hash", name.isEmpty() ? null : sealing.hash(NAME, name))
                .param("name", name.isEmpty() ? null : sealing.seal(NAME, name))
                .update();
    }

    boolean remove(long member) {
        return asked(REMOVE, member).update() == 1;
    }

    private StatementSpec asked(String statement, long member) {
        return sql.sql(statement).param("member", member);
    }

    private @Nullable String text(String purpose, byte @Nullable [] closed) {
        return closed == null ? null : sealing.open(purpose, closed);
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        var second = row.getTimestamp("secret_at");
        return new Account(
                row.getLong("member_id"),
                row.getTimestamp("password_at").toInstant(),
                second == null ? null : second.toInstant(),
                row.getInt("recovery"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
