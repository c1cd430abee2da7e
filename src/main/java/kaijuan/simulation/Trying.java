package kaijuan.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.simulation.Works.Work;
import kaijuan.tariff.Carry;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Person;
import kaijuan.tariff.Scoring;
import kaijuan.tariff.Tariff;

/** Tries a definition on people who are described in a few words. */
public final class Trying {

    /** More people or days than this nobody reads. */
    private static final int MOST = 20;

    private static final int DAYS = 400;
    private static final int MORNING = 7 * 3600 + 1800;
    private static final int DAY = 86_400;
    private static final int PACE = 6;
    private static final int PAUSE = 300;

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
    private final List<Work> works;
    private final Map<Long, String> titles = new HashMap<>();
    private int next;
    private int clock;

    private Trying(Campaign campaign) {
        this.campaign = campaign;
        this.works = new Works(campaign).all();
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
        var who =
                new Person(
                        campaign.entry().kinds().stream().sorted().findFirst().orElse(""),
                        null,
                        true);
        var days = new ArrayList<Day>();
        var carry = Carry.none();
        for (int n = 1; n <= Math.min(DAYS, calendar.read().size()); n++) {
            var date = calendar.read().get(n - 1);
            var facts = facts(told, n, date, calendar.checkin().contains(date), wrong);
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
                Map.copyOf(titles));
    }

    private DayFacts facts(
            Wording.Told told, int n, LocalDate date, boolean stamps, List<Both> wrong) {
        var start = campaign.startOf(date);
        var reads = new ArrayList<DayFacts.Read>();
        var deeds = new ArrayList<DayFacts.Deed>();
        int morning = morning();
        clock = morning;
        for (var doing : told.doings()) {
            if (!doing.on(n)) {
                continue;
            }
            switch (doing.what()) {
                case "read", "finish" -> read(doing, reads, wrong);
                case "checkin" -> {
                    if (stamps) {
                        deeds.add(new DayFacts.Deed("checkin", start.plusSeconds(morning - 60), 1));
                    } else {
                        note(
                                wrong,
                                new Both(
                                        "有的日子不能打卡，没有计。",
                                        "On some days there are no check-ins; they were left"
                                                + " out."));
                    }
                }
                default -> {
                    for (int i = 0; i < doing.amount(); i++) {
                        deeds.add(new DayFacts.Deed(doing.what(), start.plusSeconds(clock++), 1));
                    }
                }
            }
        }
        return new DayFacts(date, start, reads, deeds);
    }

    /** Half past seven, in seconds of a day; the first minutes of one that begins later. */
    private int morning() {
        return Math.max(60, MORNING - campaign.dayBegins().toSecondOfDay());
    }

    private void read(Doing doing, List<DayFacts.Read> reads, List<Both> wrong) {
        var some =
                works.stream()
                        .filter(w -> doing.medium().isEmpty() || w.medium().equals(doing.medium()))
                        .toList();
        if (some.isEmpty()) {
            note(
                    wrong,
                    new Both(
                            "这个活动没有这种内容的板块：" + doing.said().zh() + "。",
                            "No room of the campaign has that: " + doing.said().en() + "."));
            return;
        }
        boolean whole = doing.what().equals("finish");
        int left = whole ? Math.min(doing.amount(), some.size()) : doing.amount();
        while (left > 0 && clock < DAY) {
            var work = some.get(next++ % some.size());
            boolean book = work.medium().equals("book");
            int full = book ? work.length() / PACE : work.length();
            int seconds = Math.min(DAY - clock, whole ? full : Math.min(left, full));
            int passed =
                    whole ? work.length() : Math.min(work.length(), seconds * (book ? PACE : 1));
            titles.put(work.id(), work.name());
            reads.add(
                    new DayFacts.Read(
                            work.id(),
                            work.name(),
                            work.medium(),
                            work.rooms(),
                            work.tags(),
                            work.length(),
                            new int[] {clock, clock + seconds},
                            passed));
            clock += seconds + PAUSE;
            left -= whole ? 1 : seconds;
        }
    }

    private static void note(List<Both> wrong, Both words) {
        if (!wrong.contains(words)) {
            wrong.add(words);
        }
    }
}
