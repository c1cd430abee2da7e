package kaijuan.standing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import kaijuan.ground.measure.Sign;
import kaijuan.ground.measure.Vital;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Boards whose next publication should be there already, and since when the oldest of them. */
@Component
@Order(50)
class BoardsVital implements Vital {

    // A board that a definition dropped has no next one for ever: a week is long enough to notice.
    static final String OVERDUE =
            """
            select count(*), min(next_at) from (
                select distinct on (campaign_id, board) next_at from publication
                where as_of > :since order by campaign_id, board, as_of desc) latest
            where next_at < :now
            """;

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int LONG = 600;

    private final JdbcClient sql;
    private final Clock clock;

    BoardsVital(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Sign> signs() {
        var now = clock.instant();
        return sql.sql(OVERDUE)
                .param("since", now.minus(WEEK).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((r, n) -> signs(r.getLong(1), r.getTimestamp(2)))
                .single();
    }

    private List<Sign> signs(long count, @org.jspecify.annotations.Nullable Timestamp oldest) {
        double late =
                oldest == null
                        ? 0
                        : Duration.between(oldest.toInstant(), clock.instant()).toMillis() / 1000.0;
        var bad = late > LONG;
        return List.of(
                new Sign("standing.sign.boards-overdue", "", count, bad),
                new Sign("standing.sign.boards-oldest-overdue-seconds", "", late, bad));
    }
}
