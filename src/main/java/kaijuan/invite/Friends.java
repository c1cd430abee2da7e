package kaijuan.invite;

import kaijuan.campaign.DeedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Friends who count, as facts of whoever brought them: one deed a friend. */
@Component
class Friends extends DeedRows {

    static final String OF =
            """
            select i.campaign_id, i.promoter_id, i.day, i.counted_at, 1, ''
            from unnest(:campaigns::bigint[], :members::bigint[], :first::date[], :last::date[])
                as w (campaign_id, member_id, first, last)
            join invitation i on i.campaign_id = w.campaign_id and i.promoter_id = w.member_id
                and i.day between w.first and w.last
            """;
    static final String NEXT =
            """
            select distinct promoter_id as member, day from invitation
            where campaign_id = :campaign and (promoter_id, day) > (:member, :day)
            order by promoter_id, day limit :most
            """;

    private static final String KIND = "friend";

    Friends(JdbcClient sql) {
        super(sql, KIND, OF, NEXT);
    }
}
