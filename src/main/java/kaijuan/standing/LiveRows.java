package kaijuan.standing;

import java.time.Instant;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts a live board out of the rows that follow the facts, as of one moment. */
@Component
class LiveRows {

    static final String SUMS =
            """
            select subject, score, reached_at from standing_row
            where campaign_id = :campaign and measure = :measure
            """;
    static final String TURN =
            "select coalesce(max(turn), 0) from standing_turn where campaign_id = :campaign";

    private static final long SECOND = 1;

    /** A board, and the turn that the rows had. */
    record Read(Placed placed, long turn) {}

    private final JdbcClient sql;
    private final Composition composition;
    private final TransactionTemplate moment;

    LiveRows(JdbcClient sql, Composition composition, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.composition = composition;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
    }

    /** The board; empty if nothing has changed since the turn. */
    Optional<Read> count(Campaign campaign, Board board, Instant now, long since) {
        var read =
                moment.execute(
                        open -> {
                            long turn =
                                    sql.sql(TURN)
                                            .param("campaign", campaign.id())
                                            .query(Long.class)
                                            .single();
                            return turn == since && !board.counts() && !board.holds()
                                    ? Optional.<Read>empty()
                                    : Optional.of(read(campaign, board, now, turn));
                        });
        return read == null ? Optional.empty() : read;
    }

    private Read read(Campaign campaign, Board board, Instant now, long turn) {
        var below = new Live(campaign, composition.below(campaign));
        return new Read(Placed.of(campaign, board, now.plusSeconds(SECOND), below), turn);
    }

    /** The sums of the rows; all else as it is kept below. */
    private final class Live extends Reckoned {

        private final Campaign campaign;

        Live(Campaign campaign, Below stored) {
            super(stored);
            this.campaign = campaign;
        }

        @Override
        public void sums(Yardstick by, @Nullable Instant before, Sums to) {
            var statement = sql.sql(SUMS).param("measure", by.word());
            Summing.STAMPED.each(statement, campaign, to::take);
        }
    }
}
