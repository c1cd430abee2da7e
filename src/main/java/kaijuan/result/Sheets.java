package kaijuan.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import kaijuan.campaign.Campaign;
import kaijuan.points.Facts;
import kaijuan.reading.Spans;
import kaijuan.tariff.Carry;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Person;
import kaijuan.tariff.Scoring;
import kaijuan.tariff.Tariff;
import org.jspecify.annotations.Nullable;

/** People's facts and ledgers, some hundreds of people at a time. */
final class Sheets {

    private static final int SOME = 500;

    /**
     * Somebody, their pseudonym and that of their unit, where a quota asks for it, and by split
     * boards the lists that they are on.
     */
    record Named(
            String person,
            @Nullable String group,
            Source.One one,
            @Nullable Map<String, String> lists) {}

    private final Campaign campaign;
    private final List<Named> all;
    private final Source source;
    private final Facts facts;
    private final Manner manner;
    private long days;
    private long kept;

    Sheets(Campaign campaign, List<Named> all, Source source, Facts facts, Manner manner) {
        this.campaign = campaign;
        this.all = all;
        this.source = source;
        this.facts = facts;
        this.manner = manner;
    }

    int count() {
        return all.size();
    }

    /** Days with reading that were told. */
    long days() {
        return days;
    }

    /** Of these the ones that could not be made coarser. */
    long kept() {
        return kept;
    }

    List<Long> works() {
        return source.works(campaign);
    }

    /** Hands over everybody with their facts. */
    void each(Consumer<Lines.Somebody> to, LongConsumer step) {
        for (var some : chunks()) {
            var members = members(some);
            var of = source.days(campaign, members);
            var wanted = new ArrayList<Spans.Day>();
            of.forEach(
                    (member, on) ->
                            on.forEach(d -> wanted.add(new Spans.Day(campaign.id(), member, d))));
            var read = facts.of(wanted);
            var people = facts.people(wanted);
            var fresh = manner.finishes() ? source.freshness.of(campaign, members) : null;
            for (var named : some) {
                var on = of.getOrDefault(named.one().member(), List.of());
                to.accept(somebody(named, on, read, people, fresh));
            }
            step.accept(some.size());
        }
    }

    private Lines.Somebody somebody(
            Named named,
            List<LocalDate> on,
            Map<Spans.Day, DayFacts> read,
            Map<Spans.Day, Person> people,
            @Nullable Map<Spans.Day, List<long[]>> fresh) {
        var one = named.one();
        var told = new ArrayList<Lines.Day>();
        var person = Person.ANYBODY;
        var carry = Carry.none();
        var tariff = campaign.chapter(Tariff.class);
        for (var date : on) {
            var key = new Spans.Day(campaign.id(), one.member(), date);
            var day = read.get(key);
            person = people.getOrDefault(key, Person.ANYBODY);
            if (day != null) {
                var coarse = manner.told(day, person, carry);
                days += day.reads().isEmpty() ? 0 : 1;
                kept += coarse == day && !day.reads().isEmpty() ? 1 : 0;
                told.add(line(coarse, fresh == null ? null : fresh.get(key)));
                carry = Scoring.score(tariff, person, day, carry).after();
            }
        }
        return new Lines.Somebody(
                named.person(),
                one.entrant(),
                one.listed(),
                manner.discretion.unit(one.unit()),
                manner.discretion.kind(one.unit()),
                named.group(),
                manner.discretion.born(person, on),
                manner.discretion.certified(person),
                manner.discretion.entered(one.entered()),
                named.lists(),
                told);
    }

    private static Lines.Day line(DayFacts day, @Nullable List<long[]> fresh) {
        return new Lines.Day(
                day.day(),
                day.reads().stream().map(Sheets::read).toList(),
                day.deeds().stream()
                        .map(d -> new Lines.Deed(d.kind(), d.at(), d.amount(), d.name()))
                        .toList(),
                day.corrections().isEmpty() ? null : day.corrections(),
                fresh);
    }

    private static long[] read(DayFacts.Read read) {
        return LongStream.concat(
                        LongStream.of(read.title(), read.passed()),
                        java.util.Arrays.stream(read.runs()).asLongStream())
                .toArray();
    }

    /** Hands over everybody's ledger. */
    void ledgers(Consumer<Lines.Account> to) {
        for (var some : chunks()) {
            var entries = source.entries(campaign, members(some));
            var on = source.days(campaign, members(some));
            for (var named : some) {
                long member = named.one().member();
                var of = entries.getOrDefault(member, Map.of());
                var dates = new TreeSet<LocalDate>(of.keySet());
                on.getOrDefault(member, List.of()).stream()
                        .filter(d -> manner.late(member, d))
                        .forEach(dates::add);
                var pages =
                        dates.stream()
                                .map(
                                        d ->
                                                new Lines.Page(
                                                        d,
                                                        manner.late(member, d),
                                                        of.getOrDefault(d, List.of())))
                                .toList();
                to.accept(new Lines.Account(named.person(), pages));
            }
        }
    }

    private List<List<Named>> chunks() {
        var chunks = new ArrayList<List<Named>>();
        for (int from = 0; from < all.size(); from += SOME) {
            chunks.add(all.subList(from, Math.min(all.size(), from + SOME)));
        }
        return Collections.unmodifiableList(chunks);
    }

    private static long[] members(List<Named> some) {
        return some.stream().mapToLong(n -> n.one().member()).toArray();
    }
}
