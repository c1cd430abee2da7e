package kaijuan.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import kaijuan.award.Honours;
import kaijuan.campaign.Campaign;
import kaijuan.points.Trials;
import kaijuan.standing.Composition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Works out what another definition would change, from the facts of one moment. */
@Component
class Comparing {

    private final Trials trials;
    private final Composition composition;
    private final Honours honours;
    private final TransactionTemplate moment;

    Comparing(
            Trials trials,
            Composition composition,
            Honours honours,
            PlatformTransactionManager transactions) {
        this.trials = trials;
        this.composition = composition;
        this.honours = honours;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
    }

    /**
     * What would be different.
     *
     * @param step told how many member-days were done
     */
    Compared of(Campaign running, Campaign other, Instant asOf, LongConsumer step) {
        var compared =
                moment.execute(
                        open -> {
                            var totals = trials.of(List.of(running, other), step);
                            var before = side(running, totals.getFirst(), asOf);
                            var after = side(other, totals.getLast(), asOf);
                            return Compared.of(before, after);
                        });
        return Objects.requireNonNull(compared);
    }

    private Side side(Campaign campaign, Map<Long, Trials.Account> points, Instant asOf) {
        var below = new Supposed(composition.below(campaign), points);
        return Side.of(campaign, below, asOf, honours);
    }
}
