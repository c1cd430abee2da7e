package kaijuan.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deeds;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.web.Refusal;
import kaijuan.shelf.Shelf;
import kaijuan.tariff.Correction;
import kaijuan.tariff.Tariff;
import org.springframework.stereotype.Component;

/**
 * What may be decided: nothing of what does not exist, nothing outside the campaign, nothing to
 * come, nothing out of all bounds.
 */
@Component
final class Bounds {

    /** The most points of one decision. */
    static final int POINTS = 100_000;

    private static final int SHORTEST = 2;
    private static final int DAY = 86_400;
    private static final int AMOUNT = 10_000;
    private static final int NAME = 60;

    private final Enrolments enrolments;
    private final Shelf shelf;
    private final Set<String> kinds;

    Bounds(Enrolments enrolments, Shelf shelf, List<Deeds> rooms) {
        this.enrolments = enrolments;
        this.shelf = shelf;
        this.kinds = rooms.stream().flatMap(r -> r.kinds().stream()).collect(Collectors.toSet());
    }

    /**
     * Whether it may be decided about the member.
     *
     * @throws Refusal 404 if the person is not in the campaign, 422 in words if it cannot be
     */
    void check(Campaign campaign, long member, LocalDate day, Correction c, Instant now) {
        if (enrolments.of(campaign.id(), member).isEmpty()) {
            throw Refusal.unknown();
        }
        check(campaign, day, c, campaign.dayOf(now));
    }

    private void check(Campaign campaign, LocalDate day, Correction c, LocalDate today) {
        if (!campaign.days().has(day) || day.isAfter(today)) {
            throw Refusal.against(
                    "correction.day", campaign.days().first(), campaign.days().last());
        }
        if (!campaign.dayOf(c.at()).equals(day)) {
            throw Refusal.against("correction.at");
        }
        if (c.name().length() > NAME) {
            throw Refusal.against("correction.name", NAME);
        }
        switch (c.what()) {
            case TIME -> time(campaign, c);
            case POINTS -> points(campaign, c);
            case GRANT -> granted(c);
            case VOID -> {}
        }
    }

    /** Time is added only to what the campaign holds: no fact may name what does not exist. */
    private void time(Campaign campaign, Correction c) {
        amount(c.amount(), DAY, "correction.minutes");
        var titles = shelf.titles(List.of(c.title()));
        if (titles.isEmpty()
                || c.amount() > 0
                        && titles.stream()
                                .allMatch(t -> campaign.rooms(t.medium(), t.tags()).isEmpty())) {
            throw Refusal.against("correction.title.wrong");
        }
    }

    private void granted(Correction c) {
        if (!kinds.contains(c.kind())) {
            throw Refusal.against("correction.kind.wrong");
        }
        if (c.amount() < 1 || c.amount() > AMOUNT) {
            throw Refusal.against("correction.amount", AMOUNT);
        }
    }

    private static void points(Campaign campaign, Correction c) {
        amount(c.amount(), POINTS, "correction.points");
        if (campaign.chapter(Tariff.class).decided(c.name()).isEmpty()) {
            throw Refusal.against("correction.rule");
        }
    }

    private static void amount(int amount, int most, String sentence) {
        if (amount == 0 || Math.abs(amount) > most) {
            throw Refusal.against(sentence, sentence.equals("correction.minutes") ? 1440 : most);
        }
    }

    /** The reason without blanks around it. */
    static String reason(String typed) {
        var plain = typed.strip();
        if (plain.length() < SHORTEST || plain.length() > Deciding.LONGEST) {
            throw Refusal.against("correction.reason", SHORTEST, Deciding.LONGEST);
        }
        return plain;
    }
}
