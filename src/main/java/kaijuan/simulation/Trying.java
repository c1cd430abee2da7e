package kaijuan.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.tariff.Carry;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Person;
import kaijuan.tariff.Scoring;
import kaijuan.tariff.Tariff;

/** Tries a definition on people who are described in a few words. */
public final class Trying {

    /** More people or days than this nobody reads. */
    private static final int MOST = 20;

    private static final int DAYS = 400;

    /**
     * What became of somebody.
     *
     * @param name what they are called
     * @param understood what they do, as it was understood
     * @param wrong what was not understood, or cannot be done in the campaign
     * @param days days on which they got points
     * @param titles names of titles by their numbers
     */
    public record One(
            String name,
            List<Both> understood,
            List<Both> wrong,
            List<Day> days,
            Map<Long, String> titles) {

        /** All points. */
        public long points() {
            return days.stream().mapToLong(Day::points).sum();
        }
    }

    /** A day with its ledger. */
    public record Day(LocalDate day, List<Entry> entries) {

        /** Its points. */
        public long points() {
            return entries.stream().mapToLong(Entry::points).sum();
        }
    }

    private final Campaign campaign;
    private final Acting acting;

    private Trying(Campaign campaign) {
        this.campaign = campaign;
        this.acting = new Acting(campaign);
    }

    /** Everybody who is written down, a line each. */
    public static List<One> of(Campaign campaign, String written) {
        return Wording.read(written).stream()
                .limit(MOST)
                .map(told -> new Trying(campaign).one(told))
                .toList();
    }

    private One one(Wording.Told told) {
        var wrong = new ArrayList<>(told.wrong());
        var calendar = Calendar.of(campaign);
        var who = who(told);
        var days = new ArrayList<Day>();
        var carry = Carry.none();
        for (int n = 1; n <= Math.min(DAYS, calendar.read().size()); n++) {
            var date = calendar.read().get(n - 1);
            var facts = acting.facts(told, n, date, calendar.checkin().contains(date), wrong);
            var scored = Scoring.score(campaign.chapter(Tariff.class), who, facts, carry);
            carry = scored.after();
            if (!scored.entries().isEmpty()) {
                days.add(new Day(date, scored.entries()));
            }
        }
        return new One(
                told.name(),
                told.doings().stream().map(Doing::said).toList(),
                wrong,
                days,
                acting.titles());
    }

    /** Verified unless it is said otherwise, and of no age unless one is said. */
    private Person who(Wording.Told told) {
        var first = campaign.days().first();
        return new Person(
                campaign.entry().kinds().stream().sorted().findFirst().orElse(""),
                being(told, "age").map(age -> YearMonth.from(first).minusYears(age)).orElse(null),
                being(told, "verified").orElse(1) == 1);
    }

    private static Optional<Integer> being(Wording.Told told, String what) {
        return told.doings().stream()
                .filter(d -> d.what().equals(what))
                .map(Doing::amount)
                .findFirst();
    }
}
