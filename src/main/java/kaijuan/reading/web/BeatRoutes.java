package kaijuan.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.reading.Beat;
import kaijuan.reading.Outcome;
import kaijuan.reading.Readings;
import kaijuan.reading.Spoken;
import kaijuan.reading.Why;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Opens reading sessions and takes beats. */
@Controller
class BeatRoutes {

    /** Seconds between two beats. */
    static final int EVERY = 30;

    /** The title and part that a session is opened on. */
    record Opening(long title, int part, @Nullable String device) {}

    /** A session: its secret, and seconds between two beats. */
    record Opened(UUID session, int every) {}

    /** A beat as the page sends it. Whatever else it sends, a duration above all, is ignored. */
    record Sent(
            @Nullable UUID session,
            int seq,
            int part,
            long place,
            int speed,
            int life,
            boolean visible) {}

    /** The answer to a beat. */
    record Answer(boolean counting, @Nullable String why, String sentence, int today, int title) {}

    private final Readings readings;
    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final Shelf shelf;
    private final Browsers browsers;

    BeatRoutes(
            Readings readings,
            Campaigns campaigns,
            Enrolments enrolments,
            Shelf shelf,
            Browsers browsers) {
        this.browsers = browsers;
        this.readings = readings;
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.shelf = shelf;
    }

    @SignedIn
    @PostMapping("/c/{campaign}/reading/session")
    ResponseEntity<Opened> open(
            @PathVariable("campaign") String slug,
            @RequestBody Opening opening,
            Here here,
            HttpServletRequest request,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        var title = shelf.title(opening.title());
        mayCount(campaign, title, opening.part(), here);
        browsers.note(here, campaign, request, response);
        var device = opening.device() == null ? "" : opening.device();
        var session =
                readings.open(
                        campaign,
                        here.visitor().person(),
                        title,
                        opening.part(),
                        device.substring(0, Math.min(60, device.length())),
                        here.now());
        return ResponseEntity.ok(new Opened(session, EVERY));
    }

    private void mayCount(Campaign campaign, Title title, int part, Here here) {
        if (part < 1 || part > title.parts().size()) {
            throw Refusal.bad("beat.refusal.part");
        }
        var rooms = campaign.rooms(title.medium(), title.tags());
        if (rooms.isEmpty() || shelf.imprint(title.id()).hidden()) {
            throw Refusal.against("beat.refusal.outside");
        }
        if (enrolments.of(campaign.id(), here.visitor().person()).isEmpty()) {
            throw new Refusal(HttpStatus.FORBIDDEN, "beat.refusal.notEntered");
        }
        if (!campaign.open(rooms, here.now())) {
            throw Refusal.conflict("beat.refusal.closed");
        }
    }

    @SignedIn
    @PostMapping("/c/{campaign}/reading/beat")
    ResponseEntity<Answer> beat(
            @PathVariable("campaign") String slug, @RequestBody Sent sent, Here here) {
        campaigns.bySlug(slug);
        var session = sent.session();
        if (session == null
                || sent.seq() < 1
                || sent.part() < 1
                || sent.place() < 0
                || sent.place() > 2_000_000_000L
                || sent.speed() < 50
                || sent.speed() > 200
                || sent.life() < 0) {
            throw Refusal.bad("beat.refusal.bad");
        }
        var beat =
                new Beat(
                        here.visitor().person(),
                        session,
                        sent.seq(),
                        sent.part(),
                        sent.place(),
                        sent.speed(),
                        sent.life(),
                        sent.visible(),
                        here.now());
        return answer(readings.beat(beat), here);
    }

    private static ResponseEntity<Answer> answer(Outcome outcome, Here here) {
        var status = outcome.why() == Why.ELSEWHERE ? HttpStatus.CONFLICT : HttpStatus.OK;
        var why =
                outcome.why() == Why.COUNTING
                        ? null
                        : outcome.why().name().toLowerCase(Locale.ROOT);
        return ResponseEntity.status(status)
                .body(
                        new Answer(
                                outcome.counting(),
                                why,
                                Spoken.sentence(outcome, here.text()),
                                outcome.today(),
                                outcome.title()));
    }
}
