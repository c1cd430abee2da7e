package kaijuan.checkin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.DeedRows;
import kaijuan.ground.database.Bell;
import kaijuan.ground.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Check-ins: one a member and day of the campaign, by the server's clock. */
@Component
public class Checkins extends DeedRows {

    static final String STAMP =
            """
            insert into checkin (campaign_id, member_id, day, at)
            select :campaign, m.member, m.day::date, to_timestamp(m.at / 1000.0)
            from unnest(:members::bigint[], :days::text[], :ats::bigint[]) as m (member, day, at)
            on conflict do nothing returning member_id, day
            """;
    static final String DAYS =
            """
            select day from checkin where campaign_id = :campaign and member_id = :member
            """;
    static final String OF =
            """
            select c.campaign_id, c.member_id, c.day, c.at, 1, ''
            from unnest(:campaigns::bigint[], :members::bigint[], :first::date[], :last::date[])
                as w (campaign_id, member_id, first, last)
            join checkin c on c.campaign_id = w.campaign_id and c.member_id = w.member_id
                and c.day between w.first and w.last
            """;
    static final String NEXT =
            """
            select member_id as member, day from checkin
            where campaign_id = :campaign and (member_id, day) > (:member, :day)
            order by member_id, day limit :most
            """;

    private static final String KIND = "checkin";

    private record Stamped(long memberId, LocalDate day) {}

    private final JdbcClient sql;
    private final Bell bell;
    private final TransactionTemplate transaction;

    Checkins(JdbcClient sql, Bell bell, TransactionTemplate transaction) {
        super(sql, KIND, OF, NEXT);
        this.sql = sql;
        this.bell = bell;
        this.transaction = transaction;
    }

    /**
     * Checks the member in on the campaign's day of the moment.
     *
     * @return whether it was the first time on that day
     * @throws Refusal 409 when the campaign takes no check-ins at the moment
     */
    public boolean stamp(Campaign campaign, long member, Instant now) {
        if (!campaign.allows("checkin", now)) {
            throw Refusal.conflict("checkin.closed");
        }
        return stampAll(campaign, Map.of(member, now)) == 1;
    }

    /** Checks many in, each at a moment; for histories. Gives how many were first of their day. */
    public int stampAll(Campaign campaign, Map<Long, Instant> moments) {
        var members = List.copyOf(moments.keySet());
        var first =
                transaction.execute(
                        status -> {
                            var stamped = insert(campaign, members, moments);
                            bell.ring("fact", keys(campaign, stamped));
                            return stamped.size();
                        });
        bell.signal("fact");
        return first == null ? 0 : first;
    }

    private List<Stamped> insert(
            Campaign campaign, List<Long> members, Map<Long, Instant> moments) {
        var ats = members.stream().map(m -> at(moments, m)).toList();
        return sql.sql(STAMP)
                .param("campaign", campaign.id())
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .param(
                        "days",
                        ats.stream()
                                .map(at -> campaign.dayOf(at).toString())
                                .toArray(String[]::new))
                .param("ats", ats.stream().mapToLong(Instant::toEpochMilli).toArray())
                .query(Stamped.class)
                .list();
    }

    private static Instant at(Map<Long, Instant> moments, long member) {
        var at = moments.get(member);
        if (at == null) {
            throw new IllegalArgumentException("no moment for " + member);
        }
        return at;
    }

    private static long[] keys(Campaign campaign, List<Stamped> stamped) {
        return stamped.stream()
                .flatMap(s -> Stream.of(campaign.id(), s.memberId(), s.day().toEpochDay()))
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** The days on which the member checked in. */
    public Set<LocalDate> days(long campaign, long member) {
        return new TreeSet<>(
                sql.sql(DAYS)
                        .param("campaign", campaign)
                        .param("member", member)
                        .query(LocalDate.class)
                        .list());
    }
}
