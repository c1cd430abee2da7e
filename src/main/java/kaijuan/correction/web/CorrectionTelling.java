package kaijuan.correction.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deeds;
import kaijuan.campaign.Enrolments;
import kaijuan.correction.Corrections;
import kaijuan.correction.Decision;
import kaijuan.correction.Weighing;
import kaijuan.ground.text.Text;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.shelf.Shelf;
import kaijuan.tariff.Correction;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a member's day, and what is or would be decided about it, in words. */
@Component
class CorrectionTelling {

    private final Weighing weighing;
    private final Corrections corrections;
    private final Shelf shelf;
    private final Who who;

    CorrectionTelling(Weighing weighing, Corrections corrections, Shelf shelf, Who who) {
        this.weighing = weighing;
        this.corrections = corrections;
        this.shelf = shelf;
        this.who = who;
    }

    /** Names people, and knows the kinds of what they do. */
    @Component
    static class Who {

        private final Members members;
        private final Enrolments enrolments;
        private final List<String> kinds;

        Who(Members members, Enrolments enrolments, List<Deeds> rooms) {
            this.members = members;
            this.enrolments = enrolments;
            this.kinds = rooms.stream().flatMap(r -> r.kinds().stream()).sorted().toList();
        }
    }

    PersonDay day(
            Campaign campaign, long member, LocalDate day, Text text, @Nullable String wrong) {
        var enrolment = who.enrolments.of(campaign.id(), member).orElseThrow(Refusal::unknown);
        var facts = weighing.facts(campaign, member, day);
        return new PersonDay(
                member,
                name(member),
                who.enrolments.where(enrolment),
                day,
                reads(facts, text),
                facts.deeds().stream().map(d -> deed(campaign, d, text)).toList(),
                told(campaign, corrections.of(campaign, member, day), text),
                titles(campaign, facts),
                who.kinds.stream().map(k -> new PersonDay.Line(k, kind(k, text))).toList(),
                names(campaign),
                UUID.randomUUID(),
                wrong);
    }

    String name(long member) {
        return who.members.masks(List.of(member)).getOrDefault(member, "*");
    }

    List<PersonDay.Told> told(Campaign campaign, List<Decision> all, Text text) {
        return all.stream()
                .map(
                        d ->
                                new PersonDay.Told(
                                        d.id(),
                                        words(d.correction(), text),
                                        d.reason(),
                                        moment(campaign, d.decided()),
                                        d.undone(),
                                        d.undoes() != null))
                .toList();
    }

    /** What the correction is, in words. */
    String words(Correction c, Text text) {
        var name = c.name().isEmpty() ? "" : text.say("correction.named", c.name());
        return switch (c.what()) {
            case TIME ->
                    text.say(
                            "correction.words.time",
                            "%+d".formatted(c.amount() / 60),
                            shelf.title(c.title()).name());
            case GRANT -> text.say("correction.words.grant", kind(c.kind(), text) + name);
            case VOID -> text.say("correction.words.void", kind(c.kind(), text) + name);
            case POINTS -> text.say("correction.words.points", "%+d".formatted(c.amount()), name);
        };
    }

    private static List<PersonDay.Line> reads(DayFacts facts, Text text) {
        Map<String, Integer> seconds = new LinkedHashMap<>();
        for (var read : facts.reads()) {
            for (int i = 0; i < read.runs().length; i += 2) {
                seconds.merge(read.name(), read.runs()[i + 1] - read.runs()[i], Integer::sum);
            }
        }
        return seconds.entrySet().stream()
                .map(
                        e ->
                                new PersonDay.Line(
                                        e.getKey(),
                                        text.say("correction.minutes.of", e.getValue() / 60)))
                .toList();
    }

    private static PersonDay.Line deed(Campaign campaign, DayFacts.Deed deed, Text text) {
        var name = deed.name().isEmpty() ? "" : text.say("correction.named", deed.name());
        return new PersonDay.Line(
                (deed.kind() + " " + deed.at().toEpochMilli() + " " + deed.name()).strip(),
                text.say(
                        "correction.deed",
                        kind(deed.kind(), text) + name,
                        moment(campaign, deed.at()),
                        deed.amount()));
    }

    private List<PersonDay.Line> titles(Campaign campaign, DayFacts facts) {
        var titles = new LinkedHashMap<Long, String>();
        facts.reads().forEach(r -> titles.put(r.title(), r.name()));
        campaign.rooms().stream()
                .flatMap(r -> shelf.titles(r.medium(), r.tags()).stream())
                .limit(500)
                .forEach(t -> titles.putIfAbsent(t.id(), t.name()));
        return titles.entrySet().stream()
                .map(e -> new PersonDay.Line(String.valueOf(e.getKey()), e.getValue()))
                .toList();
    }

    private static @Nullable List<String> names(Campaign campaign) {
        var decided =
                campaign.chapter(Tariff.class).rules().stream()
                        .filter(r -> r.of() instanceof Rule.Decided)
                        .toList();
        return decided.isEmpty()
                ? null
                : decided.stream()
                        .flatMap(
                                r ->
                                        r.of() instanceof Rule.Decided(var names)
                                                ? names.stream().sorted()
                                                : java.util.stream.Stream.of())
                        .toList();
    }

    private static String kind(String kind, Text text) {
        var key = "correction.kind." + kind;
        return text.knows(key) ? text.say(key) : kind;
    }

    private static String moment(Campaign campaign, Instant at) {
        var local = at.atZone(campaign.zone());
        return "%s %02d:%02d".formatted(local.toLocalDate(), local.getHour(), local.getMinute());
    }
}
