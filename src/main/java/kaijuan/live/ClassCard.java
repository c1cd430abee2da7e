package kaijuan.live;

import java.time.Duration;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * A class as its card announces it.
 *
 * @param of the class
 * @param phase where it stands
 * @param hours when, in words
 * @param left how long until it begins, in words; null once it has begun
 * @param was when it was to begin before it was moved, in words; null if it was not, or is over
 * @param called whether the visitor wants to be reminded
 * @param href its address
 */
public record ClassCard(
        LiveClass of,
        Phase phase,
        String hours,
        @Nullable String left,
        @Nullable String was,
        boolean called,
        String href) {

    /** The card of a class of the campaign. */
    public static ClassCard of(Campaign campaign, LiveClass of, boolean called, Here here) {
        var opens = campaign.chapter(ClassTerms.class).opens();
        var phase = of.phase(here.now(), opens);
        var zone = campaign.zone();
        var ahead = phase == Phase.AHEAD || phase == Phase.WAITING;
        var was = of.hours().was();
        return new ClassCard(
                of,
                phase,
                Moments.hours(of.hours(), zone, here.text()),
                ahead
                        ? Moments.left(Duration.between(here.now(), of.hours().from()), here.text())
                        : null,
                was == null || !ahead ? null : Moments.moment(was, zone, here.text()),
                called,
                "/c/" + campaign.slug() + "/live/" + of.id());
    }

    /** Whether one can still be reminded of it. */
    public boolean ahead() {
        return phase == Phase.AHEAD || phase == Phase.WAITING;
    }

    /** What tells a page on which people wait that the class stands otherwise by now. */
    public String stand() {
        return phase.word() + "-" + of.version();
    }
}
