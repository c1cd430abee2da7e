package kaijuan.share;

import kaijuan.campaign.DeedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Openings that are over, as facts of whoever shared; the amount is how long, in seconds. */
@Component
class OpenedShares extends DeedRows {

    static final String OF =
            """
            select o.campaign_id, o.member_id, o.day, o.counted_at, o.looked / 1000, o.name
            from unnest(:campaigns::bigint[], :members::bigint[], :first::date[], :last::date[])
                as w (campaign_id, member_id, first, last)
            join share_opening o on o.campaign_id = w.campaign_id and o.member_id = w.member_id
                and o.day between w.first and w.last
            """;
    static final String NEXT =
            """
            select distinct member_id as member, day from share_opening
            where campaign_id = :campaign and (member_id, day) > (:member, :day)
            order by member_id, day limit :most
            """;

    private static final String KIND = "share";

    OpenedShares(JdbcClient sql) {
        super(sql, KIND, OF, NEXT);
    }
}
