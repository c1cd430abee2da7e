package kaijuan.invite;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Deed;
import kaijuan.campaign.Deeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Friends who count, as facts of whoever brought them: one deed a friend. */
@Component
class Friends implements Deeds {

    static final String OF =
            """
            select i.campaign_id, i.promoter_id, i.day, i.counted_at
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

    private final JdbcClient sql;

    Friends(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public List<Deed> of(long[] campaigns, long[] members, String[] first, String[] last) {
        return sql.sql(OF)
                .param("campaigns", campaigns)
                .param("members", members)
                .param("first", first)
                .param("last", last)
                .query(
                        (r, n) ->
                                new Deed(
                                        r.getLong(1),
                                        r.getLong(2),
                                        r.getObject(3, LocalDate.class),
                                        KIND,
                                        r.getTimestamp(4).toInstant(),
                                        1,
                                        ""))
                .list();
    }

    @Override
    public List<On> days(long campaign, On after, int most) {
        return sql.sql(NEXT)
                .param("campaign", campaign)
                .param("member", after.member())
                .param("day", after.day())
                .param("most", most)
                .query(On.class)
                .list();
    }
}
