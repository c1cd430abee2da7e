package kaijuan.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Deed;
import kaijuan.campaign.Deeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Openings that are over, as facts of whoever shared; the amount is how long, in seconds. */
@Component
class OpenedShares implements Deeds {

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

    private final JdbcClient sql;

    OpenedShares(JdbcClient sql) {
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
                                        r.getInt(5),
                                        r.getString(6)))
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
