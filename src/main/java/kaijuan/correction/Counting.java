package kaijuan.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kaijuan.campaign.Deeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Corrections as the floors above count them. */
@Component
class Counting {

    static final String COUNTING =
            """
            select c.campaign_id, c.member_id, c.day, c.what, coalesce(c.title_id, 0), c.kind,
                c.name, c.at, c.amount
            from unnest(:campaigns::bigint[], :members::bigint[], :first::date[], :last::date[])
                as w (campaign_id, member_id, first, last)
            join correction c on c.campaign_id = w.campaign_id and c.member_id = w.member_id
                and c.day between w.first and w.last
            where c.undoes is null
                and not exists (select 1 from correction u where u.undoes = c.id)
            """;
    static final String NEXT =
            """
            select distinct member_id as member, day from correction
            where campaign_id = :campaign and (member_id, day) > (:member, :day)
            order by member_id, day limit :most
            """;
    static final String MEMBERS =
            "select distinct member_id from correction where campaign_id = :campaign";
    static final String TITLES =
            """
            select distinct title_id from correction
            where campaign_id = :campaign and title_id is not null
            """;
    static final String SINCE =
            """
            select exists (select 1 from correction
                where campaign_id = :campaign and decided_at >= :moment and day <= :day)
            """;

    private final JdbcClient sql;

    Counting(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that count, without their reasons. */
    List<Corrections.Counted> of(long[] campaigns, long[] members, String[] first, String[] last) {
        return sql.sql(COUNTING)
                .param("campaigns", campaigns)
                .param("members", members)
                .param("first", first)
                .param("last", last)
                .query(
                        (r, n) ->
                                new Corrections.Counted(
                                        r.getLong(1),
                                        r.getLong(2),
                                        r.getObject(3, LocalDate.class),
                                        Book.correction(r, 4)))
                .list();
    }

    List<Deeds.On> days(long campaign, Deeds.On after, int most) {
        return sql.sql(NEXT)
                .param("campaign", campaign)
                .param("member", after.member())
                .param("day", after.day())
                .param("most", most)
                .query(Deeds.On.class)
                .list();
    }

    List<Long> members(long campaign) {
        return sql.sql(MEMBERS).param("campaign", campaign).query(Long.class).list();
    }

    List<Long> titles(long campaign) {
        return sql.sql(TITLES).param("campaign", campaign).query(Long.class).list();
    }

    boolean since(long campaign, Instant moment, LocalDate day) {
        return sql.sql(SINCE)
                .param("campaign", campaign)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
