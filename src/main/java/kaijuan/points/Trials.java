package kaijuan.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
     * Points.
     *
     * @param points the sum
     * @param reached when the last of them was earned, in milliseconds since 1970; 0 for none
     */
    public record Total(long points, long reached) {

        /** Nothing. */
        public static final Total NONE = new Total(0, 0);

        Total and(Total other) {
            return new Total(points + other.points, Math.max(reached, other.reached));
        }
    }

    /** Somebody's points, rule by rule. */
    public record Account(Map<String, Total> rules) {

        /** No points. */
        public static final Account NONE = new Account(Map.of());

        /** All points. */
        public Total all() {
            return rules.values().stream().reduce(Total.NONE, Total::and);
        }

        /** Points by the rules; by all for none. */
        public Total of(Set<String> some) {
            return some.isEmpty()
                    ? all()
                    : some.stream()
                            .map(r -> rules.getOrDefault(r, Total.NONE))
                            .reduce(Total.NONE, Total::and);
        }

        private void add(Entry entry) {
            long at = entry.points() > 0 ? entry.at().toEpochMilli() : 0;
            rules.merge(entry.rule(), new Total(entry.points(), at), Total::and);
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
    public List<Map<Long, Account>> of(List<Campaign> definitions, LongConsumer step) {
        var campaign = definitions.getFirst();
        var under = definitions.stream().map(reckoning::under).toList();
        var accounts = new ArrayList<Map<Long, Account>>();
        definitions.forEach(d -> accounts.add(new HashMap<>()));
        for (var days = walk.after(campaign, START, MOST); !days.isEmpty(); ) {
            var some =
                    days.stream()
                            .map(on -> new Spans.Day(campaign.id(), on.member(), on.day()))
                            .toList();
            for (int i = 0; i < under.size(); i++) {
                add(under.get(i).anew(some), accounts.get(i));
            }
            step.accept(days.size());
            days = walk.after(campaign, days.getLast(), MOST);
        }
        return accounts;
    }

    private static void add(List<Scored> scored, Map<Long, Account> accounts) {
        for (var one : scored) {
            if (!one.entries().isEmpty()) {
                var account =
                        accounts.computeIfAbsent(
                                one.day().member(), m -> new Account(new HashMap<>()));
                one.entries().forEach(account::add);
            }
        }
    }
}
