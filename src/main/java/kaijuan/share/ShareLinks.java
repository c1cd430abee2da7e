package kaijuan.share;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table share_link: one link for what a member shares of a campaign. */
@Component
class ShareLinks {

    /** Ten of these are about 50 bits; none looks like another. */
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 10;

    static final String MAKE =
            """
            insert into share_link as l (campaign_id, member_id, title_id, code, browser, made_at)
            values (:campaign, :member, :title, :code, :browser, :now)
            on conflict (campaign_id, member_id, title_id) do update set browser = :browser
            returning campaign_id as campaign, member_id as member, title_id as title, code
            """;

    static final String BY_CODE =
            """
            select campaign_id as campaign, member_id as member, title_id as title, code
            from share_link where code = :code
            """;

    static final String OF =
            """
            select l.title_id as title, l.code,
                (select count(*) from share_opening o where o.campaign_id = l.campaign_id
                    and o.member_id = l.member_id and o.title_id = l.title_id
                    and o.day is not null) as opened
            from share_link l where l.campaign_id = :campaign and l.member_id = :member
            order by l.made_at desc, l.title_id limit :most
            """;

    static final String DROP = "delete from share_link where member_id = :member";

    private final JdbcClient sql;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ShareLinks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The member's link, made when first asked for; it remembers the browser that asks. */
    Share of(long campaign, long member, long title, byte[] browser) {
        return sql.sql(MAKE)
                .param("campaign", campaign)
                .param("member", member)
                .param("title", title)
                .param("code", code())
                .param("browser", browser)
                .param("now", Timestamp.from(clock.instant()))
                .query(Share.class)
                .single();
    }

    Optional<Share> byCode(String code) {
        return code.length() == LENGTH
                ? sql.sql(BY_CODE).param("code", code).query(Share.class).optional()
                : Optional.empty();
    }

    /** What the member shares of the campaign, latest first. */
    List<Opened> all(long campaign, long member, int most) {
        return sql.sql(OF)
                .param("campaign", campaign)
                .param("member", member)
                .param("most", most)
                .query(Opened.class)
                .list();
    }

    void drop(long member) {
        sql.sql(DROP).param("member", member).update();
    }

    private String code() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
