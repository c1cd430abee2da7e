package kaijuan.standing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs statements that give member, sum, and day and second of the last of it in one number. */
final class Summing {

    private Summing() {}

    static Map<Long, Measure.Sum> of(
            JdbcClient.StatementSpec statement, Campaign campaign, Collection<Long> members) {
        var sums = new HashMap<Long, Measure.Sum>();
        RowCallbackHandler take =
                r ->
                        sums.put(
                                r.getLong(1),
                                new Measure.Sum(
                                        r.getLong(2), UnitedDays.moment(campaign, r.getLong(3))));
        statement
                .param("campaign", campaign.id())
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .query(take);
        return sums;
    }

    static void each(JdbcClient.StatementSpec statement, Campaign campaign, Measure.Taker to) {
        RowCallbackHandler take =
                r ->
                        to.take(
                                r.getLong(1),
                                r.getLong(2),
                                UnitedDays.moment(campaign, r.getLong(3)).toEpochMilli());
        statement.param("campaign", campaign.id()).withFetchSize(10_000).query(take);
    }
}
