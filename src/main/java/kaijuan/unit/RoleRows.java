package kaijuan.unit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Owns the table role. Whoever writes it holds the version row, so that changes queue up. */
@Component
class RoleRows {

    static final String ALL = "select member_id, role, unit_id from role order by granted_at, role";

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

    // The unit and those above it; whoever holds the deciding role in one of them may.
    private static final String MAY =
            """
            exists (
                with recursive line (id) as (
                    select u.id from unit u where u.id = :unit::bigint
                    union
                    select u.parent_id from unit u join line on u.id = line.id
                    where u.parent_id is not null)
                select 1 from role g
                where g.member_id = :by and g.role = any(:deciding::text[])
                    and (g.unit_id is null or g.unit_id in (select id from line)))
            """;

    static final String GRANT_BY =
            """
            insert into role as r (member_id, role, unit_id, granted_at)
            select :member, :role, :unit::bigint, :now where
            """
                    + MAY
                    + """
                    on conflict (member_id, role, unit_id) do update set role = excluded.role
                    """;

    // The last one who may do everything stays, or nobody could let anybody in again.
    static final String REVOKE_BY =
            """
            delete from role r
            where r.member_id = :member and r.role = :role
                and r.unit_id is not distinct from :unit::bigint
                and (r.role <> 'operator' or r.unit_id is not null or exists (
                    select 1 from role o where o.role = 'operator' and o.unit_id is null
                        and o.member_id <> r.member_id))
                and
            """
                    + MAY;

    private final JdbcClient sql;
    private final Clock clock;

    RoleRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Map<Long, List<Grant>> all() {
        var all = new HashMap<Long, List<Grant>>();
        sql.sql(ALL)
                .query(
                        row -> {
                            all.computeIfAbsent(row.getLong(1), member -> new ArrayList<>())
                                    .add(new Grant(row.getString(2), row.getObject(3, Long.class)));
                        });
        return all;
    }

    void grant(long member, String role, @Nullable Long unit) {
        at(sql.sql(GRANT), member, role, unit).param("now", now()).update();
    }

    /** Whether it stands now: granted by one who may decide. */
    boolean grant(
            long by, Collection<String> deciding, long member, String role, @Nullable Long unit) {
        return at(sql.sql(GRANT_BY), member, role, unit)
                        .param("now", now())
                        .param("by", by)
                        .param("deciding", deciding.toArray(String[]::new))
                        .update()
                == 1;
    }

    void revoke(long member, String role, @Nullable Long unit) {
        at(sql.sql(REVOKE), member, role, unit).update();
    }

    /** Whether it stood and was taken back by one who may decide. */
    boolean revoke(
            long by, Collection<String> deciding, long member, String role, @Nullable Long unit) {
        return at(sql.sql(REVOKE_BY), member, role, unit)
                        .param("by", by)
                        .param("deciding", deciding.toArray(String[]::new))
                        .update()
                == 1;
    }

    void revokeAll(long member) {
        sql.sql(REVOKE_ALL).param("member", member).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static StatementSpec at(
            StatementSpec asked, long member, String role, @Nullable Long unit) {
        return asked.param("member", member).param("role", role).param("unit", unit);
    }
}
