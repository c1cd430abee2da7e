package kaijuan.tariff;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the tariff.
 *
 * @param id its word in the ledger
 * @param name what people read
 * @param activity the activity on whose days alone it gives points (D1), or null
 * @param of the facts that it looks at
 * @param worth what they are worth
 * @param when its conditions
 * @param spendable whether its points may be exchanged for prizes; they count for ranks anyway
 */
public record Rule(
        String id,
        String name,
        @Nullable String activity,
        Of of,
        Worth worth,
        When when,
        boolean spendable) {

    /** No limit. */
    public static final int NO_CAP = Integer.MAX_VALUE;

    /** Facts that a rule looks at. */
    public sealed interface Of {}

    /** Proven time. */
    public record Time(Filter filter) implements Of {}

    /**
     * Titles of which a share was passed in a day, each once a day.
     *
     * @param share per cent of the title's length
     */
    public record Finished(Filter filter, int share) implements Of {}

    /**
     * Deeds of a kind.
     *
     * @param least the least amount of one that counts, in the kind's unit
     * @param names names of which one must be the deed's; empty for any
     * @param amounts whether their amounts are summed, rather than how many there are
     */
    public record Deeds(String kind, int least, Set<String> names, boolean amounts) implements Of {

        boolean holds(DayFacts.Deed deed) {
            return deed.kind().equals(kind)
                    && deed.amount() >= least
                    && (names.isEmpty() || names.contains(deed.name()));
        }
    }

    /** All of the rules have earned something on one day: once, when the last of them has. */
    public record All(Set<String> rules) implements Of {}

    /**
     * Points that staff decided, more or less, each with a reason. No limit takes of them.
     *
     * @param names names of which one must be the decision's; empty for any
     */
    public record Decided(Set<String> names) implements Of {

        boolean holds(DayFacts.Deed deed) {
            return deed.kind().equals(Correction.DECIDED)
                    && (names.isEmpty() || names.contains(deed.name()));
        }
    }

    /** What the sum is taken over. */
    public enum Over {
        DAY,
        WEEK,
        MONTH,
        CAMPAIGN
    }

    /** What facts are worth. */
    public sealed interface Worth {}

    /**
     * So many points each time; time is once a day.
     *
     * @param least seconds of the day's sum that a day of time needs
     */
    public record Each(int points, int least) implements Worth {}

    /** So many points for every so much (seconds, or times) of the sum, never of one entry. */
    public record Every(int amount, int points, Over over) implements Worth {}

    /**
     * So many points from so much (seconds, or times) of the sum on.
     *
     * @param points points by amount, rising
     * @param adds whether a higher tier adds to the lower ones, else it replaces them (D4)
     */
    public record Tiers(SortedMap<Integer, Integer> points, boolean adds, Over over)
            implements Worth {}

    /**
     * Points for days in a row.
     *
     * @param least what a day needs to count, in seconds for time, else in times
     * @param at lengths of a run that are worth points
     * @param every each multiple of this length is worth points; 0 for none
     * @param cycle after so many days a run begins again at 1; 0 for never
     * @param grace days that a run may miss, in all, without breaking
     */
    public record Streak(int points, int least, List<Integer> at, int every, int cycle, int grace)
            implements Worth {

        boolean pays(int length) {
            return at.contains(length) || every > 0 && length % every == 0;
        }
    }

    /**
     * Seconds of counted time until its next points of the day; 0 where time is not what counts, or
     * where earlier days matter.
     */
    public int next(DayFacts day) {
        if (!(of instanceof Time(var filter)) || carries()) {
            return 0;
        }
        int sum = new Clocked(day.amended(), filter, when.hours()).sum();
        return switch (worth) {
            case Every e -> e.amount() - sum % e.amount();
            case Tiers t ->
                    t.points().keySet().stream()
                            .filter(from -> from > sum)
                            .findFirst()
                            .map(from -> from - sum)
                            .orElse(0);
            case Each e -> Math.max(0, e.least() - sum);
            case Streak s -> 0;
        };
    }

    boolean carries() {
        return switch (worth) {
            case Each e -> false;
            case Every e -> e.over() != Over.DAY;
            case Tiers t -> t.over() != Over.DAY;
            case Streak s -> true;
        };
    }

    /** Whether its points are decided by staff, so that nobody can set about earning them. */
    public boolean decided() {
        return of instanceof Decided;
    }

    /** Whether its facts exist in this version. */
    public boolean runs() {
        return !(of instanceof Deeds deeds) || Kinds.runs(deeds.kind());
    }

    /** An amount at which a tier or a run is reached, in words: of time, times or days. */
    public Both reached(int amount) {
        return worth instanceof Streak
                ? new Both(amount + " 天", amount == 1 ? "1 day" : amount + " days")
                : Said.amount(this, amount).trimmed();
    }

    int most() {
        return switch (worth) {
            case Tiers(var points, var adds, var over) ->
                    adds || over != Over.DAY
                            ? NO_CAP
                            : points.values().stream().mapToInt(p -> p).max().orElse(0);
            case Streak s -> s.points();
            case Each e -> of instanceof Time || of instanceof All ? e.points() : NO_CAP;
            case Every e -> NO_CAP;
        };
    }

    /** Whether its sum is taken over such a window. */
    boolean sums(Over over) {
        return worth instanceof Every e && e.over() == over
                || worth instanceof Tiers t && t.over() == over;
    }

    /** The points of one time. */
    public int once() {
        return switch (worth) {
            case Each e -> e.points();
            case Every e -> e.points();
            case Streak s -> s.points();
            case Tiers t -> t.points().values().stream().mapToInt(p -> p).min().orElse(0);
        };
    }
}
