package kaijuan.share;

import java.util.Map;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person shared, when it was opened, and which shares of others they opened. */
@Component
class OwnShares implements Belongings {

    static final String LINKS =
            """
            select c.slug as campaign, l.title_id as title, l.code, l.made_at
            from share_link l join campaign c on c.id = l.campaign_id
            where l.member_id = :member order by l.made_at
            """;

    static final String OPENED =
            """
            select c.slug as campaign, o.name, o.looked / 1000 as seconds, o.counted_at
            from share_opening o join campaign c on c.id = o.campaign_id
            where o.member_id = :member and o.counted_at is not null order by o.counted_at
            """;

    static final String LOOKED =
            """
            select c.slug as campaign, o.name, o.looked / 1000 as seconds, o.opened_at
            from share_opening o join campaign c on c.id = o.campaign_id
            where o.visitor_id = :member order by o.opened_at
            """;

    private final JdbcClient sql;
    private final ShareLinks links;
    private final Openings openings;

    OwnShares(JdbcClient sql, ShareLinks links, Openings openings) {
        this.sql = sql;
        this.links = links;
        this.openings = openings;
    }

    @Override
    public String room() {
        return "share";
    }

    @Override
    public Map<String, Object> of(long member) {
        return Map.of(
                "links", Kept.rows(sql.sql(LINKS), member),
                "opened", Kept.rows(sql.sql(OPENED), member),
                "looked", Kept.rows(sql.sql(LOOKED), member));
    }

    /** Links are gone; that they were opened stays under the number, by whom does not. */
    @Override
    public void forget(long member) {
        links.drop(member);
        openings.forget(member);
    }
}
