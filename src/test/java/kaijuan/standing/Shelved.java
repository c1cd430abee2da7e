package kaijuan.standing;

import java.util.HashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;

/** Base of tests that read titles. */
abstract class Shelved extends Game {

    final Map<String, Long> titles = new HashMap<>();

    void passed(Campaign c, long member, String day, String title, int from, int to, int end) {
        passed(c, member, day, title, from, to, end - 1, end);
    }

    void passed(
            Campaign c, long who, String day, String title, int from, int to, int begin, int end) {
        sql.sql(
                        """
                        insert into reading_span (campaign_id, member_id, day, title_id, part,
                            seconds, passed, counted)
                        values (:c, :m, :day::date, :t, 1, int4multirange(int4range(:begin, :end)),
                            int4multirange(int4range(:from, :to)), :end - :begin)
                        on conflict (campaign_id, member_id, day, title_id, part) do update set
                            seconds = reading_span.seconds + excluded.seconds,
                            passed = reading_span.passed + excluded.passed,
                            counted = reading_span.counted + excluded.counted
                        """)
                .param("c", c.id())
                .param("m", who)
                .param("day", day)
                .param("t", titles.get(title))
                .param("begin", begin)
                .param("end", end)
                .param("from", from)
                .param("to", to)
                .update();
    }

    void title(String name, String medium, int length, String tag) {
        long id =
                sql.sql(
                                """
                                insert into title (digest, medium, name, length, sort_key, find,
                                    grams, changed_at, created_at)
                                values (:n, :m, :n, :l, :n, :n, '{}', now(), now()) returning id
                                """)
                        .param("n", name)
                        .param("m", medium)
                        .param("l", length)
                        .query(Long.class)
                        .single();
        titles.put(name, id);
        if (!tag.isEmpty()) {
            sql.sql("insert into title_tag (title_id, tag) values (?, ?)").params(id, tag).update();
        }
    }

    static Measure.Sum sum(long value, String day, int second) {
        var start =
                java.time.LocalDate.parse(day).atStartOfDay(java.time.ZoneId.of("Asia/Shanghai"));
        return new Measure.Sum(value, start.toInstant().plusSeconds(second));
    }

    static Yardstick by(Meter meter, Among among, int share, boolean daily) {
        return new Yardstick(meter, among, 1, share, daily);
    }
}
