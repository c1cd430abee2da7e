package kaijuan.standing;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaijuan.campaign.Campaign;
import kaijuan.unit.Unit;

/** Sums people up into the units of a board, each counted into every such unit above their own. */
final class Unified {

    /** Places after the point of what is divided, in a composite or as a further key. */
    static final int FINE = 4;

    private static final int HUNDRED = 100;

    private final Campaign campaign;
    private final Board board;
    private final Gathered people;
    private final Map<Long, Unit> known = new HashMap<>();
    private final Map<Long, Integer> index = new HashMap<>();
    private final Map<Long, int[]> above = new HashMap<>();
    private final List<Unit> ranked;
    private final long[] entrants;
    private final long[] entered;
    private final List<Below.Own> held;

    private Unified(Campaign campaign, Board board, Gathered people, Instant asOf, Below below) {
        this.campaign = campaign;
        this.board = board;
        this.people = people;
        var units = below.units();
        units.forEach(u -> known.put(u.id(), u));
        var used = new BitSet();
        var owns = board.counts() ? below.counted(asOf) : List.<Below.Own>of();
        owns.forEach(own -> use(used, own.unitId()));
        this.held = board.holds() ? below.held(asOf) : List.of();
        held.forEach(own -> use(used, own.unitId()));
        for (int i = 0; i < people.size(); i++) {
            use(used, people.unit(i));
        }
        this.ranked =
                units.stream()
                        .filter(u -> board.kinds().contains(u.kind()))
                        .filter(
                                u ->
                                        used.get(Math.toIntExact(u.id()))
                                                || campaign.targets().containsKey(u.code()))
                        .sorted(Comparator.comparingLong(Unit::id))
                        .toList();
        ranked.forEach(u -> index.put(u.id(), index.size()));
        this.entrants = new long[ranked.size()];
        this.entered = new long[ranked.size()];
        owns.forEach(this::count);
    }

    private void use(BitSet used, long own) {
        var unit = known.get(own);
        if (unit != null) {
            unit.line().forEach(id -> used.set(Math.toIntExact(id)));
        }
    }

    private void count(Below.Own own) {
        for (int at : above(own.unitId())) {
            entrants[at] += own.score();
            entered[at] = Math.max(entered[at], own.reachedAt().toEpochMilli());
        }
    }

    /** The indexes of the ranked units that the unit lies in. */
    private int[] above(long own) {
        return above.computeIfAbsent(own, this::found);
    }

    private int[] found(long own) {
        var unit = known.get(own);
        return unit == null
                ? new int[0]
                : unit.line().stream()
                        .map(index::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    static Field of(Campaign campaign, Board board, Gathered people, Instant asOf, Below below) {
        return new Unified(campaign, board, people, asOf, below).field(below);
    }

    private Field field(Below below) {
        var subjects = ranked.stream().mapToLong(Unit::id).toArray();
        var lists = Lists.of(board, below.units());
        var listed = new BitSet();
        for (int i = 0; i < subjects.length; i++) {
            listed.set(i, entrants[i] >= board.minimum());
        }
        return new Field(
                subjects,
                new long[subjects.length],
                listed,
                Arrays.stream(subjects).mapToInt(lists::ofUnit).toArray(),
                Gathered.parts(board).map(this::column).toList(),
                ranked.stream().mapToLong(this::target).toArray(),
                entrants.clone());
    }

    private long target(Unit unit) {
        return campaign.targets().getOrDefault(unit.code(), 0);
    }

    private Column column(Part part) {
        boolean alone = board.formula() instanceof Formula.Single(var one) && one == part;
        return switch (part.by().measure()) {
            case ENTRANTS -> Column.of(entrants.clone(), entered.clone(), 0);
            case TARGET -> reached();
            case STREAK -> streak(part);
            default -> {
                var sums = part.by().measure().held() ? held() : summed(part);
                int decimals = part.per() == Part.Per.ALL ? 0 : alone ? board.decimals() : FINE;
                yield part.per() == Part.Per.ALL ? sums : divided(sums, part.per(), decimals);
            }
        };
    }

    /** Per cent of the target. */
    private Column reached() {
        var values = new long[ranked.size()];
        for (int i = 0; i < ranked.size(); i++) {
            long target = target(ranked.get(i));
            values[i] = target == 0 ? 0 : Ratio.of(entrants[i], HUNDRED * Normed.POINT, target);
        }
        return new Column(values, entrants.clone(), entered.clone(), FINE);
    }

    private Column held() {
        var sums = Column.empty(ranked.size(), 0);
        for (var own : held) {
            for (int at : above(own.unitId())) {
                sums.values()[at] += own.score();
                sums.reached()[at] = Math.max(sums.reached()[at], own.reachedAt().toEpochMilli());
            }
        }
        return sums;
    }

    private Column streak(Part part) {
        var streaks = new Streaks(campaign, ranked.size());
        for (var block : part.blocks()) {
            var days = people.column(block).values();
            for (int i = 0; i < people.size(); i++) {
                for (int at : above(people.unit(i))) {
                    streaks.add(at, block.block(), days[i]);
                }
            }
        }
        return streaks.longest(part.above());
    }

    private Column summed(Part part) {
        var sums = Column.empty(ranked.size(), 0);
        var of = people.column(part);
        for (int i = 0; i < people.size(); i++) {
            long value = of.values()[i];
            if (value > 0 && value >= part.above()) {
                for (int at : above(people.unit(i))) {
                    sums.values()[at] += part.counted() ? 1 : value;
                    sums.reached()[at] = Math.max(sums.reached()[at], of.reached()[i]);
                }
            }
        }
        return sums;
    }

    private Column divided(Column sums, Part.Per per, int decimals) {
        long power = Normed.unit(Quantity.POINTS, decimals);
        var values = new long[ranked.size()];
        for (int i = 0; i < ranked.size(); i++) {
            long by = per == Part.Per.ENTRANT ? entrants[i] : target(ranked.get(i));
            values[i] = by == 0 ? 0 : Ratio.of(sums.values()[i], power, by);
        }
        return new Column(values, sums.values(), sums.reached(), decimals);
    }
}
