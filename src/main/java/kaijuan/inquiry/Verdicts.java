package kaijuan.inquiry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What people decide about a case: each turn once, with words, noted and told. */
@Component
public class Verdicts {

    /** The longest words of a step, in characters. */
    public static final int LONGEST = 500;

    private static final int SHORTEST = 2;
    private static final Instant EVER = Instant.EPOCH;

    private final Cases cases;
    private final Uncounting uncounting;
    private final Telling telling;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Verdicts(
            Cases cases,
            Uncounting uncounting,
            Telling telling,
            Clock clock,
            TransactionTemplate transaction) {
        this.cases = cases;
        this.uncounting = uncounting;
        this.telling = telling;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** How long a member may object in the campaign. */
    static Duration time(Campaign campaign) {
        return Duration.ofDays(campaign.chapter(Bounds.class).objection());
    }

    /**
     * Decides the case: nothing, or that the reading of its day does not count.
     *
     * @throws Refusal 404 if there is no such case, 409 if it was decided, 422 without a reason
     */
    public void decide(Campaign campaign, long id, boolean uncounted, String reason, long by) {
        var one = of(campaign, id);
        var why = words(reason);
        apply(
                () -> {
                    var corrections =
                            uncounted
                                    ? uncounting.uncount(campaign, one, why, by)
                                    : List.<Long>of();
                    var step =
                            new Case.Step(
                                    uncounted ? "uncounted" : "nothing",
                                    why,
                                    now(),
                                    by,
                                    corrections);
                    taken(cases.step(id, 1, step, "", EVER));
                    telling.decided(campaign, one, step);
                });
    }

    /**
     * The member objects, once and in time.
     *
     * @throws Refusal 404 if it is not theirs, 409 if it is too late or was done, 422 without words
     */
    public void object(Campaign campaign, long id, long member, String words) {
        var one =
                Optional.of(of(campaign, id))
                        .filter(c -> c.member() == member && !c.steps().isEmpty())
                        .orElseThrow(Refusal::unknown);
        var step = new Case.Step("objected", words(words), now(), null, List.of());
        var since = step.at().minus(time(campaign));
        apply(
                () -> {
                    if (!cases.step(one.id(), 2, step, "uncounted", since)) {
                        throw Refusal.conflict("inquiry.late");
                    }
                    telling.objected(campaign);
                });
    }

    /**
     * Answers an objection: grants it, which takes the corrections back, or keeps the decision.
     *
     * @throws Refusal 404 if there is no such case, 409 if nothing waits for an answer
     */
    public void answer(Campaign campaign, long id, boolean granted, String words, long by) {
        var one = of(campaign, id);
        var why = words(words);
        apply(
                () -> {
                    var step =
                            new Case.Step(granted ? "granted" : "kept", why, now(), by, List.of());
                    taken(cases.step(id, 3, step, "objected", EVER));
                    if (granted) {
                        uncounting.giveBack(campaign, one, why, by);
                    }
                    telling.decided(campaign, one, step);
                });
    }

    private void apply(Runnable deed) {
        transaction.executeWithoutResult(open -> deed.run());
    }

    private static void taken(boolean first) {
        if (!first) {
            throw Refusal.conflict("inquiry.already");
        }
    }

    private Case of(Campaign campaign, long id) {
        return cases.one(id)
                .filter(c -> c.campaign() == campaign.id())
                .orElseThrow(Refusal::unknown);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String words(String typed) {
        var plain = typed.strip();
        if (plain.length() < SHORTEST || plain.length() > LONGEST) {
            throw Refusal.against("inquiry.words", SHORTEST, LONGEST);
        }
        return plain;
    }
}
