package kaijuan.invite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Friends who came and do not count yet: looked at again and again, each begins to count once, at
 * the moment when they did what the definition asks, however late it is noticed.
 */
@Component
class Waiting {

    /** How many are looked at in one transaction. */
    private static final int BATCH = 500;

    static final String CAME =
            """
            select friend_id, came_at from invitation
            where campaign_id = :campaign and counted_at is null and friend_id > :after
            order by friend_id limit :most
            """;

    static final String ENTERED =
            """
            select i.friend_id, e.entered_at from invitation i
            join enrolment e on e.campaign_id = i.campaign_id and e.member_id = i.friend_id
            where i.campaign_id = :campaign and i.counted_at is null and i.friend_id > :after
            order by i.friend_id limit :most
            """;

    static final String ACTIVE =
            """
            select i.friend_id, i.came_at from invitation i
            where i.campaign_id = :campaign and i.counted_at is null and i.friend_id > :after
                and ((:least = 0 and exists (select from checkin c
                        where c.campaign_id = i.campaign_id and c.member_id = i.friend_id))
                    or (select sum(s.counted) from reading_span s
                        where s.campaign_id = i.campaign_id and s.member_id = i.friend_id)
                        >= greatest(:least, 1))
            order by i.friend_id limit :most
            """;

    static final String COUNT =
            """
            update invitation i set counted_at = to_timestamp(w.at / 1000.0), day = w.day::date
            from unnest(:friends::bigint[], :ats::bigint[], :days::text[]) as w (friend, at, day)
            where i.friend_id = w.friend and i.counted_at is null
            returning i.promoter_id, i.counted_at
            """;

    private record Due(long friend, Instant at) {}

    private record Counted(long promoter, Instant at) {}

    private final JdbcClient sql;
    private final FirstDeeds deeds;
    private final GuestBook book;
    private final TransactionOperations transaction;

    Waiting(JdbcClient sql, FirstDeeds deeds, GuestBook book, TransactionOperations transaction) {
        this.sql = sql;
        this.deeds = deeds;
        this.book = book;
        this.transaction = transaction;
    }

    /** Lets those count who have done by now what the campaign asks; gives how many. */
    int settle(Campaign campaign) {
        int counted = 0;
        var due = due(campaign, 0);
        while (!due.isEmpty()) {
            counted += count(campaign, due);
            due = due(campaign, due.getLast().friend());
        }
        return counted;
    }

    private List<Due> due(Campaign campaign, long after) {
        var invites = campaign.chapter(Invites.class);
        var asked =
                switch (invites.count()) {
                    case SIGN_IN -> sql.sql(CAME);
                    case ENTERED -> sql.sql(ENTERED);
                    case ACTIVE -> sql.sql(ACTIVE).param("least", invites.least().toSeconds());
                };
        return asked.param("campaign", campaign.id())
                .param("after", after)
                .param("most", BATCH)
                .query((r, n) -> new Due(r.getLong(1), r.getTimestamp(2).toInstant()))
                .list();
    }

    private int count(Campaign campaign, List<Due> due) {
        var moments = moments(campaign, due);
        Integer counted = transaction.execute(open -> written(campaign, moments));
        return counted == null ? 0 : counted;
    }

    private List<Due> moments(Campaign campaign, List<Due> due) {
        var invites = campaign.chapter(Invites.class);
        if (invites.count() != Invites.Count.ACTIVE) {
            return due;
        }
        var moments = new ArrayList<Due>();
        for (var one : due) {
            deeds.at(campaign, one.friend(), invites.least())
                    .ifPresent(at -> moments.add(new Due(one.friend(), at)));
        }
        return moments;
    }

    private int written(Campaign campaign, List<Due> due) {
        var counted =
                sql.sql(COUNT)
                        .param("friends", due.stream().mapToLong(Due::friend).toArray())
                        .param("ats", due.stream().mapToLong(d -> d.at().toEpochMilli()).toArray())
                        .param(
                                "days",
                                due.stream()
                                        .map(d -> campaign.dayOf(d.at()).toString())
                                        .toArray(String[]::new))
                        .query((r, n) -> new Counted(r.getLong(1), r.getTimestamp(2).toInstant()))
                        .list();
        counted.forEach(c -> book.ring(campaign, c.promoter(), c.at()));
        return counted.size();
    }
}
