package kaijuan.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kaijuan.campaign.Campaign;
import kaijuan.reading.Spans;
import kaijuan.tariff.Carry;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Person;
import kaijuan.tariff.Scoring;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes ledgers of facts, day after day. Where a tariff looks at earlier days, a day that changes
 * is followed by all later days of the member, each beginning with what the one before left.
 */
@Component
class Reckoning {

    static final String FOLLOWING =
            """
            select distinct s.campaign_id, s.member_id, s.day
            from unnest(:campaigns::bigint[], :members::bigint[], :days::date[])
                as w (campaign_id, member_id, day)
            join reading_span s on s.campaign_id = w.campaign_id and s.member_id = w.member_id
                and s.day >= w.day
            """;
    static final String CARRIED =
            """
            select w.campaign_id, w.member_id, w.day, d.carry
            from unnest(:campaigns::bigint[], :members::bigint[], :days::date[])
                as w (campaign_id, member_id, day)
            cross join lateral (select p.carry from points_day p
                where p.campaign_id = w.campaign_id and p.member_id = w.member_id
                    and p.day < w.day
                order by p.day desc limit 1) d
            """;

    private record Account(long campaign, long member) {}

    private final JdbcClient sql;
    private final Facts facts;
    private final Gathering gathering;

    Reckoning(JdbcClient sql, Facts facts, Gathering gathering) {
        this.sql = sql;
        this.facts = facts;
        this.gathering = gathering;
    }

    /** Looks at once at definitions as the running transaction sees them. */
    void renew() {
        facts.renew();
    }

    /** The same for facts as rules of another definition of a campaign look at them. */
    Reckoning under(Campaign definition) {
        return new Reckoning(sql, facts.under(definition), gathering);
    }

    /** The days, and those that follow from them, beginning with what the ledger says was left. */
    List<Scored> onward(List<Spans.Day> days) {
        var first = first(days, null);
        var carried = new HashMap<Account, Carry>();
        sql.sql(CARRIED)
                .params(Keys.days(List.copyOf(first.values())))
                .query(
                        r -> {
                            var account = new Account(r.getLong(1), r.getLong(2));
                            carried.put(account, Carry.parse(r.getString(4)));
                        });
        return reckon(days, first, carried);
    }

    /** The days from nothing but facts: a carrying tariff begins with each member's first day. */
    List<Scored> anew(List<Spans.Day> days) {
        var wanted = new HashSet<Spans.Day>(days);
        return reckon(days, first(days, LocalDate.EPOCH), Map.of()).stream()
                .filter(s -> wanted.contains(s.day()))
                .toList();
    }

    /** The first day of each account whose tariff carries. */
    private Map<Account, Spans.Day> first(List<Spans.Day> days, @Nullable LocalDate always) {
        var first = new HashMap<Account, Spans.Day>();
        for (var day : days) {
            if (facts.tariff(day.campaign()).carries()) {
                var from =
                        new Spans.Day(
                                day.campaign(), day.member(), always == null ? day.day() : always);
                first.merge(
                        new Account(day.campaign(), day.member()),
                        from,
                        (a, b) -> a.day().isBefore(b.day()) ? a : b);
            }
        }
        return first;
    }

    private List<Scored> reckon(
            List<Spans.Day> days, Map<Account, Spans.Day> first, Map<Account, Carry> carried) {
        var all = new TreeMap<Spans.Day, Boolean>(Scorer.ORDER);
        days.forEach(d -> all.put(d, true));
        if (!first.isEmpty()) {
            from(first.values()).forEach(d -> all.put(d, true));
        }
        var order = List.copyOf(all.keySet());
        var read = facts.of(order);
        var people = facts.people(order);
        var carries = new HashMap<>(carried);
        var scored = new ArrayList<Scored>();
        for (var day : order) {
            var tariff = facts.tariff(day.campaign());
            var account = new Account(day.campaign(), day.member());
            var before = carries.getOrDefault(account, Carry.none());
            var person = people.getOrDefault(day, Person.ANYBODY);
            var of = Scoring.score(tariff, person, read(read, day), before);
            if (tariff.carries()) {
                carries.put(account, of.after());
            }
            scored.add(Scored.of(day, of));
        }
        return scored;
    }

    /** The days of which there are facts, from the day given of each account. */
    Set<Spans.Day> from(Collection<Spans.Day> first) {
        var days = new HashSet<>(gathering.from(first));
        sql.sql(FOLLOWING)
                .params(Keys.days(List.copyOf(first)))
                .query(
                        r -> {
                            days.add(Keys.day(r));
                        });
        return days;
    }

    private static DayFacts read(Map<Spans.Day, DayFacts> read, Spans.Day day) {
        var of = read.get(day);
        if (of == null) {
            throw new IllegalStateException("a day without facts");
        }
        return of;
    }
}
