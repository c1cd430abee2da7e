package kaijuan.outer;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.security.Sealing;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes results of outer systems, each once. */
@Component
public class Reports {

    /** What a stage allows when results are taken. */
    public static final String ACT = "outer";

    private static final Duration AHEAD = Duration.ofMinutes(2);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int RESULTS = 600;
    private static final int STRANGERS = 300;

    private final Told told;
    private final Identified identified;
    private final Allowances allowances;
    private final Clock clock;

    Reports(Told told, Identified identified, Allowances allowances, Clock clock) {
        this.told = told;
        this.identified = identified;
        this.allowances = allowances;
        this.clock = clock;
    }

    /** Results of the member in the campaign, the latest first. */
    public List<Report> of(Campaign campaign, long member) {
        return told.of(campaign, member);
    }

    /** How many results the system has told. */
    public long count(Partner partner) {
        return told.count(partner);
    }

    /** A result taken; whether it is one that had been taken before. */
    public record Taken(Report report, boolean again) {}

    /**
     * Takes the result.
     *
     * @throws Refusal 404 if the campaign has no such entrant, 409 outside the days of results, 422
     *     against the campaign's rules or if the request's key was another result's, 429 too often
     */
    public Taken take(Campaign campaign, Partner partner, Telling telling) {
        limit("outer:" + partner.id(), RESULTS, MINUTE, "outer.tooOften");
        var body = identified.body(telling);
        var before = told.by(partner, telling.request());
        if (before.isPresent()) {
            return again(before.get(), body);
        }
        long member = member(campaign, partner, telling);
        var names = campaign.chapter(Outer.class).names();
        if (!names.isEmpty() && !names.contains(telling.name())) {
            throw Refusal.against(
                    "outer.name.unknown", String.join("、", names.stream().sorted().toList()));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var at = moment(campaign, telling, now);
        return told.keep(campaign, partner, member, telling, body, at, now)
                .map(report -> new Taken(report, false))
                .orElseGet(() -> again(told.by(partner, telling.request()).orElseThrow(), body));
    }

    private static Taken again(Told.Before before, byte[] body) {
        if (!MessageDigest.isEqual(before.body(), body)) {
            throw Refusal.against("outer.request.other");
        }
        return new Taken(before.report(), true);
    }

    /** When it counts: our clock's now, or what was said within the campaign's rule. */
    private static Instant moment(Campaign campaign, Telling telling, Instant now) {
        var said = telling.at();
        var at = said == null || said.isAfter(now) ? now : said;
        if (said != null && said.isAfter(now.plus(AHEAD))) {
            throw Refusal.against("outer.at.ahead");
        }
        var late = campaign.chapter(Outer.class).late();
        var today = campaign.dayOf(at).equals(campaign.dayOf(now));
        if (!today && at.isBefore(now.minus(late))) {
            throw late.isZero()
                    ? Refusal.against("outer.at.earlier")
                    : Refusal.against("outer.at.late", now.minus(late).toString());
        }
        if (!campaign.allows(ACT, at)) {
            throw Refusal.conflict("outer.closed");
        }
        return at;
    }

    private long member(Campaign campaign, Partner partner, Telling telling) {
        return identified
                .of(campaign, telling)
                .orElseThrow(
                        () -> {
                            // A key does not open the list of who is in, one guess after another.
                            limit("outer.stranger:" + partner.id(), STRANGERS, DAY, "outer.guess");
                            return new Refusal(HttpStatus.NOT_FOUND, "outer.person.unknown");
                        });
    }

    private void limit(String key, int most, Duration per, String sentence) {
        if (!allowances.take(key, most, per)) {
            throw Refusal.tooOften(allowances.left(key, most, per), sentence);
        }
    }

    /** Finds whom an outer system means, among those who are in the campaign. */
    @Component
    static class Identified {

        private final Members members;
        private final Enrolments enrolments;
        private final Pseudonyms pseudonyms;
        private final Sealing sealing;

        Identified(Members members, Enrolments enrolments, Pseudonyms pseudonyms, Sealing sealing) {
            this.members = members;
            this.enrolments = enrolments;
            this.pseudonyms = pseudonyms;
            this.sealing = sealing;
        }

        /** A keyed hash of all that is told, to know the same again. */
        byte[] body(Telling telling) {
            var phone = telling.phone();
            var who = phone != null ? Phone.of(phone).digits() : "" + telling.entrant();
            var words = List.of(who, telling.name(), "" + telling.amount(), "" + telling.at());
            return sealing.hash("outer body", String.join("\n", words));
        }

        java.util.Optional<Long> of(Campaign campaign, Telling telling) {
            var phone = telling.phone();
            var entrant = telling.entrant();
            return (phone != null
                            ? members.byPhone(Phone.of(phone))
                            : pseudonyms.read(campaign, entrant == null ? "" : entrant))
                    .filter(member -> enrolments.of(campaign.id(), member).isPresent());
        }
    }
}
