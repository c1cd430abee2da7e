package kaijuan.invite;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table invite_link: one personal link for each member of a campaign. */
@Component
class Links {

    /** Ten of these are about 50 bits; none looks like another on a poster. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 10;

    // Updating nothing makes the row come back also when another request writes it at this moment.
    static final String MAKE =
            """
            insert into invite_link as l (campaign_id, member_id, code, made_at)
            values (:campaign, :member, :code, :now)
            on conflict (campaign_id, member_id) do update set code = l.code
            returning campaign_id, member_id, code, signature
            """;

    static final String OF =
            """
            select campaign_id, member_id, code, signature from invite_link
            where campaign_id = :campaign and member_id = :member
            """;

    static final String BY_CODE =
            "select campaign_id, member_id, code, signature from invite_link where code = :code";

    static final String SIGN =
            """
            update invite_link set signature = :signature
            where campaign_id = :campaign and member_id = :member
            """;

    static final String DROP = "delete from invite_link where member_id = :member";

    private final JdbcClient sql;
    private final Sealed sealed;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Links(JdbcClient sql, Sealed sealed, Clock clock) {
        this.sql = sql;
        this.sealed = sealed;
        this.clock = clock;
    }

    /** The member's link in the campaign, made when it is first asked for. */
    Link of(long campaign, long member) {
        return sql.sql(OF)
                .param("campaign", campaign)
                .param("member", member)
                .query((r, n) -> link(r))
                .optional()
                .orElseGet(() -> make(campaign, member));
    }

    private Link make(long campaign, long member) {
        return sql.sql(MAKE)
                .param("campaign", campaign)
                .param("member", member)
                .param("code", code())
                .param("now", Timestamp.from(clock.instant()))
                .query((r, n) -> link(r))
                .single();
    }

    /** The link of the code, in whichever campaign; empty if the code is nobody's. */
    Optional<Link> byCode(String code) {
        return code.length() == LENGTH
                ? sql.sql(BY_CODE).param("code", code).query((r, n) -> link(r)).optional()
                : Optional.empty();
    }

    /** Keeps the name chosen for the poster; null for the mask. */
    void sign(long campaign, long member, @Nullable String name) {
        sql.sql(SIGN)
                .param("campaign", campaign)
                .param("member", member)
                .param("signature", name == null ? null : sealed.seal(name))
                .update();
    }

    /** Takes the member's links away, so that they lead nowhere any more. */
    void drop(long member) {
        sql.sql(DROP).param("member", member).update();
    }

    private Link link(ResultSet row) throws SQLException {
        var signature = row.getBytes(4);
        return new Link(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                signature == null ? null : sealed.open(signature));
    }

    private String code() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
