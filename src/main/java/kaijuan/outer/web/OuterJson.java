package kaijuan.outer.web;

import java.time.Instant;
import java.time.LocalDate;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Keyed;
import kaijuan.outer.Doorkeeper;
import kaijuan.outer.Reports;
import kaijuan.outer.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Where outer systems tell results. */
@Controller
class OuterJson {

    private final Campaigns campaigns;
    private final Doorkeeper doorkeeper;
    private final Reports reports;

    OuterJson(Campaigns campaigns, Doorkeeper doorkeeper, Reports reports) {
        this.campaigns = campaigns;
        this.doorkeeper = doorkeeper;
        this.reports = reports;
    }

    /** What is sent. */
    record Sent(
            @Nullable String phone,
            @Nullable String entrant,
            @Nullable String name,
            @Nullable Integer amount,
            @Nullable Instant at) {}

    /** What was taken: the same for the same request, however often it is sent. */
    record Answer(long id, String name, int amount, Instant at, LocalDate day, Instant told) {}

    @Keyed("a partner of the campaign, let in by its organiser")
    @PostMapping(path = "/api/c/{campaign}/outer/results", produces = "application/json")
    ResponseEntity<Answer> take(
            @PathVariable("campaign") String slug,
            @RequestHeader(name = "Authorization", required = false) @Nullable String key,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String request,
            @RequestBody Sent sent,
            Here here) {
        var partner = doorkeeper.admit(slug, key, here.address());
        var campaign = campaigns.byId(partner.campaign());
        var telling =
                Telling.of(
                        request,
                        sent.phone(),
                        sent.entrant(),
                        sent.name(),
                        sent.amount(),
                        sent.at());
        var taken = reports.take(campaign, partner, telling);
        var report = taken.report();
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .header("Idempotency-Replayed", String.valueOf(taken.again()))
                .body(
                        new Answer(
                                report.id(),
                                report.name(),
                                report.amount(),
                                report.at(),
                                report.day(),
                                report.told()));
    }
}
