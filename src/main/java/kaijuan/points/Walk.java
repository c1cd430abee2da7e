package kaijuan.points;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goes over the days of which anything is known, in facts or in the ledger. */
@Component
class Walk {

    static final String DAYS =
            """
            (select distinct member_id, day from reading_span
                where campaign_id = :campaign and (member_id, day) > (:member, :day)
                order by member_id, day limit :most)
            union
            (select member_id, day from points_day
                where campaign_id = :campaign and (member_id, day) > (:member, :day)
                order by member_id, day limit :most)
            union
            (select distinct member_id, day from ledger_entry
                where campaign_id = :campaign and (member_id, day) > (:member, :day)
                order by member_id, day limit :most)
            order by member_id, day limit :most
            """;

    private record Row(long memberId, LocalDate day) {}

    private final JdbcClient sql;
    private final Gathering gathering;

    Walk(JdbcClient sql, Gathering gathering) {
        this.sql = sql;
        this.gathering = gathering;
    }

    /** The next days in the order of member and day, at most so many. */
    List<Deeds.On> after(Campaign campaign, Deeds.On after, int most) {
        var next = new HashSet<>(gathering.days(campaign.id(), after, most));
        sql.sql(DAYS)
                .param("campaign", campaign.id())
                .param("member", after.member())
                .param("day", after.day())
                .param("most", most)
                .query(Row.class)
                .list()
                .forEach(r -> next.add(new Deeds.On(r.memberId(), r.day())));
        return Gathering.first(next, most);
    }
}
