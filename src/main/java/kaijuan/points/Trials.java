package kaijuan.points;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deeds;
import kaijuan.reading.Spans;
import kaijuan.tariff.Entry;
import org.springframework.stereotype.Component;

/**
 * What the facts of a campaign give under several of its definitions. Nothing is written; for one
 * moment's facts call it within one transaction.
 */
@Component
public class Trials {

    private static final int MOST = 1000;
    private static final Deeds.On START = new Deeds.On(0, LocalDate.EPOCH);

    /**
     * Somebody's points.
     *
     * @param points the sum
     * @param reached when the last of them was earned, in milliseconds since 1970; 0 for none
     */
    public record Total(long points, long reached) {

        /** Nothing. */
        public static final Total NONE = new Total(0, 0);

        private Total and(List<Entry> entries) {
            long sum = points;
            long last = reached;
            for (var entry : entries) {
                sum += entry.points();
                last = entry.points() > 0 ? Math.max(last, entry.at().toEpochMilli()) : last;
            }
            return new Total(sum, last);
        }
    }

    private final Walk walk;
    private final Reckoning reckoning;

    Trials(Walk walk, Reckoning reckoning) {
        this.walk = walk;
        this.reckoning = reckoning;
    }

    /**
     * Everybody's points by member, under each of the definitions in their order.
     *
     * @param step told how many days were done
     */
    public List<Map<Long, Total>> of(List<Campaign> definitions, LongConsumer step) {
        var campaign = definitions.getFirst();
        var under = definitions.stream().map(reckoning::under).toList();
        var totals =
                definitions.stream()
                        .map(d -> (Map<Long, Total>) new HashMap<Long, Total>())
                        .toList();
        for (var days = walk.after(campaign, START, MOST); !days.isEmpty(); ) {
            var some =
                    days.stream()
                            .map(on -> new Spans.Day(campaign.id(), on.member(), on.day()))
                            .toList();
            for (int i = 0; i < under.size(); i++) {
                add(under.get(i).anew(some), totals.get(i));
            }
            step.accept(days.size());
            days = walk.after(campaign, days.getLast(), MOST);
        }
        return totals;
    }

    private static void add(List<Scored> scored, Map<Long, Total> totals) {
        for (var one : scored) {
            totals.merge(
                    one.day().member(),
                    Total.NONE.and(one.entries()),
                    (a, b) ->
                            new Total(a.points() + b.points(), Math.max(a.reached(), b.reached())));
        }
    }
}
