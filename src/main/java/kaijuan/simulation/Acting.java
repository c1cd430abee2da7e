package kaijuan.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.simulation.Works.Work;
import kaijuan.tariff.DayFacts;

/** Makes facts of what somebody is said to do. */
final class Acting {

    private static final int MORNING = 7 * 3600 + 1800;
    private static final int DAY = 86_400;
    private static final int PACE = 6;
    private static final int PAUSE = 300;

    private final Campaign campaign;
    private final List<Work> works;
    private final Map<Long, String> titles = new HashMap<>();
    private int next;
    private int clock;

    Acting(Campaign campaign) {
        this.campaign = campaign;
        this.works = new Works(campaign).all();
    }

    /** Names of the titles that were read, by their numbers. */
    Map<Long, String> titles() {
        return Map.copyOf(titles);
    }

    /** The facts of a day of the campaign, from 1; what cannot be done is noted. */
    DayFacts facts(Wording.Told told, int n, LocalDate date, boolean stamps, List<Both> wrong) {
        var start = campaign.startOf(date);
        var reads = new ArrayList<DayFacts.Read>();
        var deeds = new ArrayList<DayFacts.Deed>();
        int morning = morning();
        clock = morning;
        for (var doing : told.doings()) {
            if (!doing.on(n)) {
                continue;
            }
            int at = doing.at() == Doing.ANY ? morning - 60 : ofDay(doing.at());
            clock = doing.at() == Doing.ANY ? clock : at;
            switch (doing.what()) {
                case "read", "finish" -> read(doing, reads, wrong);
                case "checkin" -> {
                    if (stamps) {
                        deeds.add(new DayFacts.Deed("checkin", start.plusSeconds(at), 1));
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
        reads.sort(Comparator.comparingInt(r -> r.runs()[0]));
        deeds.sort(Comparator.comparing(DayFacts.Deed::at));
        return new DayFacts(date, start, reads, deeds);
    }

    /** A second of the clock's day, counted from when days of the campaign begin. */
    private int ofDay(int second) {
        return Math.floorMod(second - campaign.dayBegins().toSecondOfDay(), DAY);
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
