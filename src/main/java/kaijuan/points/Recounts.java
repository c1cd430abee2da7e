package kaijuan.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.reading.Spans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rebuilds the ledger from the facts: none of it is taken from what stood there before. */
@Component
public class Recounts {

    static final String DAYS =
            """
            (select distinct member_id, day from reading_span
                where campaign_id = :campaign and (member_id, day) > (:member, :day)
                order by member_id, day limit :most)
            union
            (select member_id, day from checkin
                where campaign_id = :campaign and (member_id, day) > (:member, :day)
                order by member_id, day limit :most)
            union
            (select member_id, day from points_day
                where campaign_id = :campaign and (member_id, day) > (:member, :day)
                order by member_id, day limit :most)
            order by member_id, day limit :most
            """;
    static final String COUNT =
            """
            select count(*) from (
                select member_id, day from reading_span where campaign_id = :campaign
                union select member_id, day from checkin where campaign_id = :campaign
                union select member_id, day from points_day where campaign_id = :campaign) d
            """;
    static final String SPOILED =
            """
            update points_day d set digest = 'spoiled'
            where d.campaign_id = :campaign and d.points <> coalesce((
                select sum(e.points) from ledger_entry e where e.campaign_id = d.campaign_id
                    and e.member_id = d.member_id and e.day = d.day), 0)
            """;

    private static final int MOST = 1000;

    private record Row(long memberId, LocalDate day) {}

    private final JdbcClient sql;
    private final Scorer scorer;
    private final Bell bell;
    private final TransactionTemplate transaction;

    Recounts(JdbcClient sql, Scorer scorer, Bell bell, TransactionTemplate transaction) {
        this.sql = sql;
        this.scorer = scorer;
        this.bell = bell;
        this.transaction = transaction;
    }

    /** How many member-days there are to recount. */
    public long days(Campaign campaign) {
        return sql.sql(COUNT).param("campaign", campaign.id()).query(Long.class).single();
    }

    /**
     * Recounts the campaign, some days at a time, and mends what differs.
     *
     * @param step told how many days were done
     * @return the days whose ledger differed
     */
    public List<Spans.Day> recount(Campaign campaign, LongConsumer step) {
        sql.sql(SPOILED).param("campaign", campaign.id()).update();
        var differing = new ArrayList<Spans.Day>();
        long member = 0;
        var day = LocalDate.EPOCH;
        for (var days = after(campaign, member, day); !days.isEmpty(); ) {
            var some = days;
            var found = transaction.execute(status -> ring(scorer.score(some)));
            differing.addAll(found == null ? List.of() : found);
            step.accept(days.size());
            member = days.getLast().member();
            day = days.getLast().day();
            days = after(campaign, member, day);
        }
        bell.signal(Scorer.SCORE);
        return differing;
    }

    private List<Spans.Day> ring(List<Spans.Day> differing) {
        bell.ring(Scorer.SCORE, Scorer.accounts(differing));
        return differing;
    }

    private List<Spans.Day> after(Campaign campaign, long member, LocalDate day) {
        return sql
                .sql(DAYS)
                .param("campaign", campaign.id())
                .param("member", member)
                .param("day", day)
                .param("most", MOST)
                .query(Row.class)
                .stream()
                .map(r -> new Spans.Day(campaign.id(), r.memberId(), r.day()))
                .toList();
    }
}
