package kaijuan.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import kaijuan.campaign.Campaign;
import kaijuan.invite.Brought;
import kaijuan.invite.Invitations;
import kaijuan.invite.Invites;
import org.springframework.stereotype.Component;

/** Of whoever entered on a day some came through a friend's link: the first entrants bring most. */
@Component
class Promoters {

    private static final int PROMOTERS = 25;
    private static final double BROUGHT = 0.7;
    private static final Duration BEFORE = Duration.ofMinutes(4);

    private final Invitations invitations;

    Promoters(Invitations invitations) {
        this.invitations = invitations;
    }

    /** Plays one day, up to a moment; the same day plays the same each time. */
    void play(Campaign campaign, List<Cast.Player> cast, LocalDate day, Instant until) {
        if (!campaign.chapter(Invites.class).open()) {
            return;
        }
        var promoters =
                cast.stream()
                        .filter(p -> p.since().isBefore(day))
                        .sorted(Comparator.comparing(Cast.Player::entered))
                        .limit(PROMOTERS)
                        .toList();
        var chance = new SplittableRandom(day.toEpochDay() * 37 + campaign.slug().hashCode());
        var brought = new ArrayList<Brought>();
        for (var player : cast) {
            boolean comes = chance.nextDouble() < BROUGHT;
            double whose = chance.nextDouble();
            var at = player.entered().minus(BEFORE);
            if (comes && player.since().equals(day) && at.isBefore(until) && !promoters.isEmpty()) {
                int index = (int) (Math.pow(whose, 3) * promoters.size());
                brought.add(new Brought(promoters.get(index).member(), player.member(), at));
            }
        }
        invitations.bringAll(campaign, brought);
    }
}
