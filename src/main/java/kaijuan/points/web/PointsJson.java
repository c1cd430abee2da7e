package kaijuan.points.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.ground.web.TypedDay;
import kaijuan.points.Line;
import kaijuan.points.Points;
import kaijuan.shelf.Shelf;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Tariff;
import kaijuan.tariff.Took;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A member's own ledger for programs. */
@Controller
class PointsJson {

    private final Campaigns campaigns;
    private final Points points;
    private final Shelf shelf;

    PointsJson(Campaigns campaigns, Points points, Shelf shelf) {
        this.campaigns = campaigns;
        this.points = points;
        this.shelf = shelf;
    }

    /** What a limit took, and the most that it gives in its window. */
    record Taken(String cap, String name, String window, int most, int points) {}

    /** A line of the ledger; times in UTC. */
    record Explained(
            String rule,
            String name,
            Instant at,
            int points,
            int worth,
            int times,
            int percent,
            @Nullable String title,
            String why,
            List<Taken> taken) {}

    /** A day's ledger under the version of the definition that runs. */
    record Answer(
            String campaign, int version, LocalDate day, int points, List<Explained> entries) {}

    /** A rule's part of the total. */
    record Part(String rule, String name, int points, int lines) {}

    /** All points under the version of the definition that runs. */
    record Total(
            String campaign,
            int version,
            int points,
            @Nullable Instant reached,
            List<Part> rules,
            List<Taken> taken) {}

    @SignedIn
    @GetMapping(path = "/api/c/{campaign}/points", produces = "application/json")
    ResponseEntity<Total> total(@PathVariable("campaign") String slug, Here here) {
        var campaign = campaigns.bySlug(slug);
        long member = here.visitor().person();
        var account = points.account(campaign, member);
        var whole = points.whole(campaign, member);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new Total(
                                campaign.slug(),
                                campaign.version(),
                                account.points(),
                                account.reached(),
                                whole.parts().stream()
                                        .map(
                                                p ->
                                                        new Part(
                                                                p.rule(),
                                                                p.name(),
                                                                p.points(),
                                                                p.lines()))
                                        .toList(),
                                whole.taken().stream()
                                        .map(t -> taken(t.cap(), t.points()))
                                        .toList()));
    }

    @SignedIn
    @GetMapping(path = "/api/c/{campaign}/points/{day}", produces = "application/json")
    ResponseEntity<Answer> day(
            @PathVariable("campaign") String slug, @PathVariable("day") String asked, Here here) {
        var campaign = campaigns.bySlug(slug);
        var day = day(asked);
        var entries = points.day(campaign, here.visitor().person(), day);
        int sum = entries.stream().mapToInt(Entry::points).sum();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(
                        new Answer(
                                campaign.slug(),
                                campaign.version(),
                                day,
                                sum,
                                entries.stream().map(e -> explained(e, campaign, here)).toList()));
    }

    private static LocalDate day(String asked) {
        try {
            return TypedDay.of(asked);
        } catch (DateTimeException e) {
            throw Refusal.bad("points.day.bad");
        }
    }

    private Explained explained(Entry entry, Campaign campaign, Here here) {
        var id = entry.title();
        var title = id == null ? null : shelf.title(id).name();
        var line = Line.of(entry, title == null ? "" : title, campaign, here.text());
        return new Explained(
                entry.rule(),
                line.rule(),
                entry.at(),
                entry.points(),
                entry.worth(),
                entry.times(),
                entry.percent(),
                title,
                line.why(),
                taken(entry, campaign.chapter(Tariff.class)));
    }

    private static List<Taken> taken(Entry entry, Tariff tariff) {
        return Took.read(entry.took()).entrySet().stream()
                .flatMap(t -> tariff.cap(t.getKey()).stream().map(c -> taken(c, t.getValue())))
                .toList();
    }

    private static Taken taken(kaijuan.tariff.Cap cap, int points) {
        var window = cap.window().name().toLowerCase(Locale.ROOT);
        return new Taken(cap.id(), cap.name(), window, cap.most(), points);
    }
}
