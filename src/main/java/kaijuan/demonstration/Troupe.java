package kaijuan.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import kaijuan.campaign.Campaign;
import kaijuan.ground.Notes;
import kaijuan.ground.web.Staged;
import org.springframework.stereotype.Component;

/** Plays the days of a campaign's past, and keeps how far it got. */
@Component
class Troupe {

    private static final String MARK = "demonstration.";

    private final Cast cast;
    private final Past past;
    private final Notes notes;
    private final Staged staged;
    private final Clock clock;

    Troupe(Cast cast, Past past, Notes notes, Staged staged, Clock clock) {
        this.cast = cast;
        this.past = past;
        this.notes = notes;
        this.staged = staged;
        this.clock = clock;
    }

    /** The first day that is still to be played. */
    LocalDate playedTo(Campaign campaign, LocalDate first) {
        return notes.of(MARK + campaign.slug()).map(LocalDate::parse).orElse(first);
    }

    void play(
            Campaign campaign, String phones, int people, List<LocalDate> days, LongConsumer step) {
        staged.mark();
        if (days.isEmpty()) {
            return;
        }
        var players = cast.of(campaign, phones, people, days.getLast());
        for (var day : days) {
            past.play(campaign, players, day, clock.instant());
            notes.keep(MARK + campaign.slug(), day.toString());
            step.accept(1);
        }
    }
}
