package kaijuan.simulation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kaijuan.campaign.Campaign;
import kaijuan.standing.Accrual;
import kaijuan.standing.Below;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Lists;
import kaijuan.standing.Meter;
import kaijuan.standing.Split;
import kaijuan.standing.Yardstick;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Everybody's sums, as boards rank them; units are made up. */
final class Crowd implements Below {

    /** A unit holds up to so many classes, some hours into days of the campaign. */
    private static final int CLASSES = 8;

    private static final long EVENING = 20 * 3600L;

    private record Column(long[] values, long[] reached) {}

    private static final Yardstick POINTS = Yardstick.of(Meter.POINTS);

    private final Map<Yardstick, Column> columns = new LinkedHashMap<>();
    private final List<Unit> units;
    private final int[] unitOf;
    private final long[] entered;
    private final int[] ages;
    private final List<List<Instant>> held;

    Crowd(Campaign campaign, int people, long seed) {
        columns.put(POINTS, new Column(new long[people], new long[people]));
        for (var board : campaign.chapter(Boards.class).all()) {
            for (var by : board.yardsticks()) {
                columns.put(by, new Column(new long[people], new long[people]));
            }
        }
        var townships = Townships.of(campaign);
        units = townships.all();
        unitOf = new int[people];
        entered = new long[people];
        ages = new int[people];
        var where = new SplittableRandom(seed ^ 0x5DEECE66DL);
        Arrays.setAll(unitOf, p -> townships.any(where));
        var chance = new SplittableRandom(seed ^ 0x2545F491L);
        held = units.stream().map(u -> classes(campaign, chance)).toList();
    }

    /** Somebody enters. */
    void enters(int index, Instant at, int age) {
        entered[index] = at.toEpochMilli();
        ages[index] = age;
    }

    /** What a person's days come to by everything that is measured. */
    List<Accrual> accruals() {
        return columns.keySet().stream().map(by -> new Accrual(by, null)).toList();
    }

    /** Keeps what they came to. */
    void keep(int index, List<Accrual> accruals) {
        for (var one : accruals) {
            var column = columns.get(one.by());
            if (column != null) {
                column.values()[index] = one.value();
                column.reached()[index] = one.reached();
            }
        }
    }

    /** Everybody's points. */
    long[] points() {
        var points = columns.get(POINTS);
        return points == null ? new long[0] : points.values();
    }

    @Override
    public void sums(Yardstick by, @Nullable Instant before, Sums to) {
        var column = columns.get(by);
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
    public int[] lists(Board board, Lists lists, long[] members, long[] under) {
        var split = board.split();
        if (split != null && split.by() == Split.By.FIELD) {
            int many = lists.all().size();
            return Arrays.stream(members).mapToInt(m -> (int) (m % many)).toArray();
        }
        return split != null && split.by() == Split.By.AGE
                ? Arrays.stream(ages).map(lists::ofAge).toArray()
                : Below.super.lists(board, lists, members, under);
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

    /** When the classes of a unit are over, as a believable unit holds them. */
    private static List<Instant> classes(Campaign campaign, SplittableRandom chance) {
        var days = campaign.days();
        long length = days.first().until(days.last(), ChronoUnit.DAYS) + 1;
        long evening = EVENING - campaign.dayBegins().toSecondOfDay();
        return chance.longs(chance.nextInt(CLASSES), 0, length)
                .mapToObj(d -> campaign.startOf(days.first().plusDays(d)).plusSeconds(evening))
                .toList();
    }

    @Override
    public List<Own> held(Instant before) {
        return units.stream()
                .map(u -> over(u.id(), before))
                .filter(own -> own.score() > 0)
                .toList();
    }

    private Own over(long unit, Instant before) {
        var over = held.get((int) unit - 1).stream().filter(at -> at.isBefore(before)).toList();
        var last = over.stream().max(Instant::compareTo).orElse(Instant.EPOCH);
        return new Own(unit, over.size(), last);
    }

    private static Own own(long[][] counts, long[] one) {
        return new Own(Arrays.asList(counts).indexOf(one), one[0], Instant.ofEpochMilli(one[1]));
    }

    @Override
    public List<Unit> units() {
        return units;
    }
}
