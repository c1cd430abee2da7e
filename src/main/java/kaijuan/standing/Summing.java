package kaijuan.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs statements that give member, sum and when the last of it was. */
enum Summing {
    /** Day and second in one number, as {@link UnitedDays} packs them. */
    PACKED {
        @Override
        Instant moment(Campaign campaign, ResultSet row) throws SQLException {
            return UnitedDays.moment(campaign, row.getLong(3));
        }
    },
    /** A moment. */
    STAMPED {
        @Override
        Instant moment(Campaign campaign, ResultSet row) throws SQLException {
            return row.getTimestamp(3).toInstant();
        }
    };

    abstract Instant moment(Campaign campaign, ResultSet row) throws SQLException;

    /** The sums of {@code :members} in {@code :campaign}. */
    Map<Long, Measure.Sum> of(
            JdbcClient.StatementSpec statement, Campaign campaign, Collection<Long> members) {
        var sums = new HashMap<Long, Measure.Sum>();
        RowCallbackHandler take =
                r -> sums.put(r.getLong(1), new Measure.Sum(r.getLong(2), moment(campaign, r)));
        statement
                .param("campaign", campaign.id())
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .query(take);
        return sums;
    }

    /** Those of everybody in {@code :campaign}. */
    void each(JdbcClient.StatementSpec statement, Campaign campaign, Measure.Taker to) {
        RowCallbackHandler take =
                r -> to.take(r.getLong(1), r.getLong(2), moment(campaign, r).toEpochMilli());
        statement.param("campaign", campaign.id()).withFetchSize(10_000).query(take);
    }
}
