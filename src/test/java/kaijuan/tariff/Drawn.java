package kaijuan.tariff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Reading;

/** Tariffs as written in a definition, and days as people spend them. */
final class Drawn {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate DAY = LocalDate.parse("2022-05-02");

    private Drawn() {}

    /** The tariff of rules written in YAML, each line indented by four. */
    static Tariff tariff(String points) {
        return campaign(points).chapter(Tariff.class);
    }

    static Campaign campaign(String points) {
        return Reading.campaign(points, new TariffChapter());
    }

    static Tariff of(String file) throws IOException {
        var text = Files.readString(Path.of("campaigns", file));
        return Reading.document(text, new TariffChapter()).chapter(Tariff.class);
    }

    /** A day some days after the first, a Monday. */
    static DayFacts day(int n, Object... facts) {
        return on(DAY.plusDays(n), ZONE, facts);
    }

    /** A day: reads, hours of check-ins, deeds and corrections by their second of the day. */
    static DayFacts on(LocalDate day, ZoneId zone, Object... facts) {
        var start = day.atStartOfDay(zone).toInstant();
        var reads = new ArrayList<DayFacts.Read>();
        var deeds = new ArrayList<DayFacts.Deed>();
        var corrections = new ArrayList<Correction>();
        for (var fact : facts) {
            switch (fact) {
                case DayFacts.Read read -> reads.add(read);
                case Integer hour -> deeds.add(new DayFacts.Deed("checkin", at(start, hour), 1));
                case DayFacts.Deed d -> deeds.add(moved(d, start));
                case Correction c -> corrections.add(moved(c, start));
                default -> throw new IllegalArgumentException(fact.toString());
            }
        }
        return new DayFacts(day, start, reads, deeds, corrections);
    }

    /** A deed some seconds after the day begins, whichever day it is. */
    static DayFacts.Deed deed(String kind, int second, int amount, String name) {
        return new DayFacts.Deed(kind, Instant.ofEpochSecond(second), amount, name);
    }

    /** A correction of a deed, or of time, some seconds after the day begins. */
    static Correction correction(
            Correction.What what, long title, String kind, String name, int second, int amount) {
        return new Correction(what, title, kind, name, Instant.ofEpochSecond(second), amount);
    }

    private static DayFacts.Deed moved(DayFacts.Deed d, Instant start) {
        var at = start.plusSeconds(d.at().getEpochSecond());
        return new DayFacts.Deed(d.kind(), at, d.amount(), d.name());
    }

    private static Correction moved(Correction c, Instant start) {
        var at = start.plusSeconds(c.at().getEpochSecond());
        return new Correction(c.what(), c.title(), c.kind(), c.name(), at, c.amount());
    }

    static Instant at(Instant start, int hour) {
        return start.plusSeconds(hour * 3600L);
    }

    /** Minutes of reading from an hour of the day on. */
    static DayFacts.Read book(int hour, int minutes) {
        return read("book", hour, minutes, 7);
    }

    static DayFacts.Read read(String medium, int hour, int minutes, long title) {
        int from = hour * 3600;
        return new DayFacts.Read(
                title,
                "书" + title,
                medium,
                Set.of(),
                Set.of("经典"),
                99_999,
                new int[] {from, from + minutes * 60},
                0);
    }

    /** The days' ledgers, one after the other. */
    static List<List<Entry>> ledgers(Tariff tariff, Person person, DayFacts... days) {
        var all = new ArrayList<List<Entry>>();
        var carry = Carry.none();
        for (var day : days) {
            var scored = Scoring.score(tariff, person, day, carry);
            carry = scored.after();
            all.add(scored.entries());
        }
        return all;
    }

    /** The points of each day. */
    static List<Integer> points(Tariff tariff, DayFacts... days) {
        return ledgers(tariff, new Person("", null, true), days).stream()
                .map(day -> day.stream().mapToInt(Entry::points).sum())
                .toList();
    }

    /** What limits took on the one day, in words. */
    static List<String> taken(Tariff tariff, DayFacts day) {
        return Arrays.asList(day).stream()
                .flatMap(d -> ledgers(tariff, new Person("", null, true), d).getFirst().stream())
                .map(e -> e.rule() + " " + e.points() + " of " + e.worth() + " [" + e.took() + "]")
                .toList();
    }
}
