package kaijuan.unit;

import java.util.Map;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's roles, to be taken along; whoever leaves holds none. */
@Component
class OwnRoles implements Belongings {

    static final String ROLES =
            """
            select r.role, u.name as unit, r.granted_at as at
            from role r left join unit u on u.id = r.unit_id
            where r.member_id = :member order by r.granted_at, r.role
            """;

    private final JdbcClient sql;
    private final Roles roles;

    OwnRoles(JdbcClient sql, Roles roles) {
        this.sql = sql;
        this.roles = roles;
    }

    @Override
    public String room() {
        return "unit";
    }

    @Override
    public Map<String, Object> of(long member) {
        return Map.of("roles", Kept.rows(sql.sql(ROLES), member));
    }

    @Override
    public void forget(long member) {
        if (!roles.of(member).isEmpty()) {
            roles.revokeAll(member);
        }
    }
}
