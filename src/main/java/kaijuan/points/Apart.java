package kaijuan.points;

import java.time.Clock;
import java.util.List;
import kaijuan.ground.database.Bell;
import kaijuan.reading.Spans;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Scores apart what cannot be scored together, so that one day that nobody can score stops no other
 * day. The ring of such a day stays, and points of its campaign count as behind.
 */
@Component
class Apart {

    private static final Logger LOG = LoggerFactory.getLogger(Apart.class);

    private final Bell bell;
    private final Scorer scorer;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Apart(Bell bell, Scorer scorer, Clock clock, TransactionTemplate transaction) {
        this.bell = bell;
        this.scorer = scorer;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Scores the days of the oldest rings ring by ring, and day by day where that fails. */
    void hear() {
        for (var ring : bell.rung(clock.instant(), Scorer.RINGS, Scorer.FACT)) {
            var days = Scorer.days(List.of(ring.keys()));
            if (!scored(days, List.of(ring))) {
                long left = days.stream().filter(day -> !scored(List.of(day), List.of())).count();
                LOG.warn("{} of {} days of a ring cannot be scored", left, days.size());
            }
        }
        bell.signal(Scorer.SCORE);
    }

    private boolean scored(List<Spans.Day> days, List<Bell.Ring> rings) {
        try {
            transaction.executeWithoutResult(
                    open -> {
                        bell.take(rings);
                        scorer.follow(days);
                    });
            return true;
        } catch (DataAccessResourceFailureException
                | TransientDataAccessResourceException
                | TransactionException away) {
            // Without a database none can be scored; each would wait for a connection.
            throw away;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
