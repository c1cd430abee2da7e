package kaijuan.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Deed;
import kaijuan.campaign.Deeds;
import kaijuan.reading.Readings;
import kaijuan.reading.Span;
import kaijuan.reading.Spans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Classes attended, as facts: one deed a class, once its time has come to what the definition asks
 * (C2). Made of proven time; days without classes cost nothing.
 */
@Component
class Attendance implements Deeds {

    static final String NEXT =
            """
            select distinct s.member_id as member, s.day from reading_span s
            where s.campaign_id = :campaign and (s.member_id, s.day) > (:member, :day)
                and s.day = any(:days::date[]) and s.title_id = any(:titles::bigint[])
                and s.counted >= :least
            order by s.member_id, s.day limit :most
            """;

    private static final String KIND = "class";

    private final JdbcClient sql;
    private final Campaigns campaigns;
    private final Classes classes;
    private final Spans spans;

    Attendance(JdbcClient sql, Campaigns campaigns, Classes classes, Readings readings) {
        this.sql = sql;
        this.campaigns = campaigns;
        this.classes = classes;
        this.spans = readings.spans();
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public List<Deed> of(long[] of, long[] members, String[] first, String[] last) {
        var held = new HashMap<Long, TreeSet<LocalDate>>();
        var days = new ArrayList<Spans.Day>();
        for (int i = 0; i < of.length; i++) {
            long campaign = of[i];
            long member = members[i];
            held.computeIfAbsent(campaign, this::days)
                    .subSet(LocalDate.parse(first[i]), true, LocalDate.parse(last[i]), true)
                    .forEach(day -> days.add(new Spans.Day(campaign, member, day)));
        }
        if (days.isEmpty()) {
            return List.of();
        }
        var deeds = new ArrayList<Deed>();
        spans.of(days).forEach((day, some) -> deeds.addAll(deeds(day, some)));
        return deeds;
    }

    private TreeSet<LocalDate> days(long id) {
        var days = new TreeSet<LocalDate>();
        var campaign = campaigns.byId(id);
        for (var one : Classes.room(campaign).isEmpty() ? List.<LiveClass>of() : classes.of(id)) {
            days.add(campaign.dayOf(one.hours().from()));
        }
        return days;
    }

    private List<Deed> deeds(Spans.Day day, List<Span> some) {
        var campaign = campaigns.byId(day.campaign());
        var least = (int) campaign.chapter(ClassTerms.class).attended().toSeconds();
        var deeds = new ArrayList<Deed>();
        for (var span : some) {
            if (span.length() >= least) {
                named(campaign, span.title()).ifPresent(c -> deeds.add(deed(c, span, least)));
            }
        }
        return deeds;
    }

    private Optional<LiveClass> named(Campaign campaign, long title) {
        return classes.of(campaign).stream().filter(c -> c.id() == title).findFirst();
    }

    private Deed deed(LiveClass of, Span span, int least) {
        var at =
                campaigns
                        .byId(span.campaign())
                        .startOf(span.day())
                        .plusSeconds(reached(span.runs(), least));
        return new Deed(
                span.campaign(), span.member(), span.day(), KIND, at, span.length(), of.name());
    }

    /** The second of the day at which so many seconds were proven. */
    private static int reached(int[] runs, int seconds) {
        int left = seconds;
        for (int i = 0; i < runs.length; i += 2) {
            int length = runs[i + 1] - runs[i];
            if (left <= length) {
                return runs[i] + left;
            }
            left -= length;
        }
        throw new IllegalArgumentException("not reached: " + seconds);
    }

    @Override
    public List<On> days(long campaign, On after, int most) {
        var held = days(campaign);
        if (held.isEmpty()) {
            return List.of();
        }
        var terms = campaigns.byId(campaign).chapter(ClassTerms.class);
        return sql.sql(NEXT)
                .param("campaign", campaign)
                .param("member", after.member())
                .param("day", after.day())
                .param("days", held.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("titles", classes.of(campaign).stream().mapToLong(LiveClass::id).toArray())
                .param("least", terms.attended().toSeconds())
                .param("most", most)
                .query(On.class)
                .list();
    }
}
