package kaijuan.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.tariff.Correction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Decides corrections: each is checked, weighed, written once, noted, and told to the member. */
@Component
public class Deciding {

    /** The longest reason, in characters. */
    public static final int LONGEST = 500;

    private final Book book;
    private final Bounds bounds;
    private final Heralds heralds;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Deciding(
            Book book,
            Bounds bounds,
            Heralds heralds,
            Clock clock,
            TransactionTemplate transaction) {
        this.book = book;
        this.bounds = bounds;
        this.heralds = heralds;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Whether it may be decided.
     *
     * @throws Refusal 404 if the person is not in the campaign, 422 in words if it cannot be
     */
    public void check(Campaign campaign, long member, LocalDate day, Correction correction) {
        bounds.check(campaign, member, day, correction, clock.instant());
    }

    /**
     * Decides the correction of the day. The same request again changes nothing.
     *
     * @param by the member of the staff, or null for the command line
     * @param request made by the form, so that sending it twice is one decision
     * @return the decision
     */
    public Decision decide(
            Campaign campaign,
            long member,
            LocalDate day,
            Correction correction,
            String reason,
            @Nullable Long by,
            UUID request) {
        return write(
                campaign, drafted(campaign, member, day, correction, reason, by), request, true);
    }

    /** The same within a decision of another room, which tells the member of all of it at once. */
    public Decision within(
            Campaign campaign,
            long member,
            LocalDate day,
            Correction correction,
            String reason,
            @Nullable Long by,
            UUID request) {
        return write(
                campaign, drafted(campaign, member, day, correction, reason, by), request, false);
    }

    private Decision drafted(
            Campaign campaign,
            long member,
            LocalDate day,
            Correction correction,
            String reason,
            @Nullable Long by) {
        check(campaign, member, day, correction);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var why = Bounds.reason(reason);
        return new Decision(0, campaign.id(), member, day, correction, why, now, by, null, false);
    }

    /**
     * Takes a correction back by another one.
     *
     * @throws Refusal 404 if the campaign has no such correction, 409 if it was taken back already
     */
    public Decision undo(
            Campaign campaign, long id, String reason, @Nullable Long by, UUID request) {
        return write(campaign, undoing(campaign, id, reason, by), request, true);
    }

    /** The same within a decision of another room, which tells the member of all of it at once. */
    public Decision undoWithin(
            Campaign campaign, long id, String reason, @Nullable Long by, UUID request) {
        return write(campaign, undoing(campaign, id, reason, by), request, false);
    }

    private Decision undoing(Campaign campaign, long id, String reason, @Nullable Long by) {
        var before =
                book.one(id)
                        .filter(d -> d.campaign() == campaign.id() && d.undoes() == null)
                        .orElseThrow(Refusal::unknown);
        return new Decision(
                0,
                campaign.id(),
                before.member(),
                before.day(),
                before.correction(),
                Bounds.reason(reason),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by,
                id,
                false);
    }

    private Decision write(Campaign campaign, Decision one, UUID request, boolean told) {
        var written =
                Objects.requireNonNull(
                        transaction.execute(
                                open ->
                                        book.add(one, request)
                                                .map(
                                                        id -> {
                                                            heralds.tell(campaign, id, one, told);
                                                            return book.one(id).orElseThrow();
                                                        })));
        heralds.signal();
        var decided =
                written.or(() -> book.by(request))
                        .orElseThrow(() -> Refusal.conflict("correction.already"));
        if (!decided.same(one)) {
            throw Refusal.conflict("correction.used");
        }
        return decided;
    }
}
