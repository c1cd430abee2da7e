package kaijuan.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import kaijuan.campaign.Campaign;
import kaijuan.standing.Below;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Entry;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Everybody's sums, as boards rank them; units are those with targets, or twenty that could be. */
final class Crowd implements Below {

    private static final int MADE_UP = 20;

    private record Column(long[] values, long[] reached) {}

    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Set<String>> media = new HashMap<>();
    private final List<Unit> units;
    private final int[] unitOf;
    private final long[] entered;

    Crowd(Campaign campaign, int people, long seed) {
        columns.put("points", new Column(new long[people], new long[people]));
        for (var board : campaign.chapter(Boards.class).all()) {
            if (board.measure().equals("time")) {
                columns.put(key(board.media()), new Column(new long[people], new long[people]));
                media.put(key(board.media()), board.media());
            }
        }
        units = units(campaign);
        unitOf = new int[people];
        entered = new long[people];
        assign(campaign, new SplittableRandom(seed ^ 0x5DEECE66DL));
    }

    private static String key(Set<String> media) {
        return "time " + new java.util.TreeSet<>(media);
    }

    private static List<Unit> units(Campaign campaign) {
        var ranked =
                campaign.chapter(Boards.class).all().stream()
                        .filter(b -> b.of() == Board.Of.UNITS)
                        .flatMap(b -> b.kinds().stream())
                        .findFirst()
                        .orElse(campaign.entry().kinds().stream().findFirst().orElse("unit"));
        var codes = new ArrayList<>(campaign.targets().keySet());
        for (int i = 1; codes.isEmpty() || i <= MADE_UP && campaign.targets().isEmpty(); i++) {
            codes.add("U" + i);
        }
        var units = new ArrayList<Unit>();
        for (var code : codes) {
            long id = units.size() + 1L;
            units.add(new Unit(id, code, code, ranked, null, List.of(id)));
        }
        return List.copyOf(units);
    }

    /** As many under a unit as its target asks, in relation to the others. */
    private void assign(Campaign campaign, SplittableRandom chance) {
        var sums = new long[units.size()];
        long sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += Math.max(1, campaign.targets().getOrDefault(units.get(i).code(), 1));
            sums[i] = sum;
        }
        for (int p = 0; p < unitOf.length; p++) {
            long at = chance.nextLong(sum);
            int unit = 0;
            while (sums[unit] <= at) {
                unit++;
            }
            unitOf[p] = unit + 1;
        }
    }

    void enters(int index, Instant at) {
        entered[index] = at.toEpochMilli();
    }

    void day(int index, DayFacts day, List<Entry> entries) {
        var points = columns.get("points");
        for (var entry : entries) {
            if (points != null && entry.points() > 0) {
                add(points, index, entry.points(), entry.at().toEpochMilli());
            }
        }
        media.forEach(
                (key, of) -> {
                    var column = columns.get(key);
                    for (var read : day.reads()) {
                        if (column != null && (of.isEmpty() || of.contains(read.medium()))) {
                            int[] runs = read.runs();
                            long last = day.start().getEpochSecond() + runs[runs.length - 1];
                            add(column, index, seconds(runs), last * 1000);
                        }
                    }
                });
    }

    private static int seconds(int[] runs) {
        int seconds = 0;
        for (int i = 0; i < runs.length; i += 2) {
            seconds += runs[i + 1] - runs[i];
        }
        return seconds;
    }

    private static void add(Column column, int index, long value, long at) {
        column.values()[index] += value;
        column.reached()[index] = Math.max(column.reached()[index], at);
    }

    /** Everybody's points. */
    long[] points() {
        var points = columns.get("points");
        return points == null ? new long[0] : points.values();
    }

    @Override
    public void sums(String measure, Set<String> of, @Nullable Instant before, Sums to) {
        var column = columns.get(measure.equals("time") ? key(of) : "points");
        for (int i = 0; column != null && i < unitOf.length; i++) {
            to.take(i + 1L, column.values()[i], column.reached()[i]);
        }
    }

    @Override
    public void entrants(Entered to) {
        for (int i = 0; i < unitOf.length; i++) {
            to.take(i + 1L, unitOf[i], true);
        }
    }

    @Override
    public List<Own> counted(Instant before) {
        var counts = new long[units.size() + 1][2];
        for (int i = 0; i < unitOf.length; i++) {
            counts[unitOf[i]][0]++;
            counts[unitOf[i]][1] = Math.max(counts[unitOf[i]][1], entered[i]);
        }
        return units.stream()
                .map(u -> counts[(int) u.id()])
                .filter(c -> c[0] > 0)
                .map(c -> own(counts, c))
                .toList();
    }

    private static Own own(long[][] counts, long[] one) {
        return new Own(
                java.util.Arrays.asList(counts).indexOf(one), one[0], Instant.ofEpochMilli(one[1]));
    }

    @Override
    public List<Unit> units() {
        return units;
    }
}
