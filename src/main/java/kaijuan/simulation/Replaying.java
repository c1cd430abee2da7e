package kaijuan.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import kaijuan.campaign.Campaign;
import kaijuan.result.Broken;
import kaijuan.result.Lived;
import kaijuan.result.Reviewing;
import kaijuan.tariff.Carry;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Scoring;
import kaijuan.tariff.Tariff;

/** Plays the facts of a result through another definition. */
public final class Replaying {

    private record Total(long points, long reached) {

        static final Total NONE = new Total(0, 0);

        Total and(Entry entry) {
            return entry.points() == 0
                    ? this
                    : new Total(
                            points + entry.points(), Math.max(reached, entry.at().toEpochMilli()));
        }
    }

    private record One(String person, Total before, Total after) {}

    private Replaying() {}

    /**
     * Compares the ledger of the file with what the campaign's definition would have given.
     *
     * @param step told how many people were done
     * @throws Broken if the file cannot be read
     */
    public static Comparison play(Campaign campaign, Path file, LongConsumer step) throws Broken {
        var all = new ArrayList<One>();
        Reviewing.each(
                file,
                campaign,
                lived -> {
                    all.add(one(campaign.chapter(Tariff.class), lived));
                    step.accept(1);
                });
        var ranksBefore = ranks(all, One::before);
        var ranksAfter = ranks(all, One::after);
        var changes =
                all.stream()
                        .filter(o -> o.before().points() != o.after().points())
                        .sorted(
                                Comparator.comparingLong(
                                                (One o) ->
                                                        -Math.abs(
                                                                o.after().points()
                                                                        - o.before().points()))
                                        .thenComparing(One::person))
                        .map(
                                o ->
                                        new Comparison.Change(
                                                o.person(),
                                                o.before().points(),
                                                o.after().points(),
                                                ranksBefore.getOrDefault(o.person(), 0),
                                                ranksAfter.getOrDefault(o.person(), 0)))
                        .toList();
        return new Comparison(
                campaign.slug(),
                all.size(),
                changes.stream().filter(c -> c.after() > c.before()).count(),
                changes.stream().filter(c -> c.after() < c.before()).count(),
                all.stream().mapToLong(o -> o.before().points()).sum(),
                all.stream().mapToLong(o -> o.after().points()).sum(),
                changes);
    }

    private static One one(Tariff tariff, Lived lived) {
        var before = Total.NONE;
        for (var entry : lived.ledger()) {
            before = before.and(entry);
        }
        var after = Total.NONE;
        var carry = Carry.none();
        for (var day : lived.days()) {
            var scored = Scoring.score(tariff, lived.person(), day, carry);
            carry = scored.after();
            for (var entry : scored.entries()) {
                after = after.and(entry);
            }
        }
        return new One(lived.pseudonym(), before, after);
    }

    private static Map<String, Integer> ranks(List<One> all, Function<One, Total> of) {
        var order =
                all.stream()
                        .filter(o -> of.apply(o).points() > 0)
                        .sorted(
                                Comparator.comparingLong((One o) -> -of.apply(o).points())
                                        .thenComparingLong(o -> of.apply(o).reached()))
                        .toList();
        var ranks = new HashMap<String, Integer>();
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i).person(), i + 1);
        }
        return ranks;
    }
}
