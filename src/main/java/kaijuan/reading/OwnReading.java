package kaijuan.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Withdrawing;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import kaijuan.shelf.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of a person's reading. Notes and places go when they leave; proven time stays. */
@Component
class OwnReading implements Belongings, Withdrawing {

    static final String TIMES =
            """
            select c.slug as campaign, s.day, s.title_id, s.part, s.counted as seconds
            from reading_span s join campaign c on c.id = s.campaign_id
            where s.member_id = :member order by s.day, s.title_id, s.part
            """;
    static final String PLACES =
            """
            select title_id, part, place, furthest, at from reading_place
            where member_id = :member order by at desc
            """;
    static final String MARKS =
            """
            select title_id, part, first_at, end_at, quote, note, at from reading_mark
            where member_id = :member order by title_id, part, first_at
            """;
    static final String DEVICE = "select device from reading_pulse where member_id = :member";
    static final String BROWSERS =
            """
            select distinct c.slug as campaign, d.day, d.kind
            from reading_device d join campaign c on c.id = d.campaign_id
            where d.member_id = :member order by d.day, d.kind
            """;
    static final String FORGET_BROWSERS = "delete from reading_device where member_id = :member";
    static final String FORGET_PLACES = "delete from reading_place where member_id = :member";
    static final String FORGET_MARKS = "delete from reading_mark where member_id = :member";
    // The row stays: it is the lease, and says nothing of the person but the device's name.
    static final String FORGET_DEVICE =
            "update reading_pulse set device = '' where member_id = :member and device <> ''";

    static final String END =
            """
            update reading_pulse set session = :session
            where member_id = :member and campaign_id = :campaign
            """;

    private final JdbcClient sql;
    private final Shelf shelf;
    private final Readers readers;

    OwnReading(JdbcClient sql, Shelf shelf, Readers readers) {
        this.sql = sql;
        this.shelf = shelf;
        this.readers = readers;
    }

    /** Ends the reading of whoever withdraws: an open page proves no more time. */
    @Override
    public void withdrawn(Campaign campaign, long member) {
        sql.sql(END)
                .param("session", UUID.randomUUID())
                .param("member", member)
                .param("campaign", campaign.id())
                .update();
        readers.forget(List.of(member));
    }

    @Override
    public String room() {
        return "reading";
    }

    @Override
    public Map<String, Object> of(long member) {
        var times = Kept.rows(sql.sql(TIMES), member);
        var places = Kept.rows(sql.sql(PLACES), member);
        var marks = Kept.rows(sql.sql(MARKS), member);
        name(List.of(times, places, marks));
        var all = new LinkedHashMap<String, Object>();
        all.put("device", sql.sql(DEVICE).param("member", member).query(String.class).list());
        all.put("browsers", Kept.rows(sql.sql(BROWSERS), member));
        all.put("times", times);
        all.put("places", places);
        all.put("marks", marks);
        return all;
    }

    private void name(List<List<Map<String, @Nullable Object>>> lists) {
        var rows = lists.stream().flatMap(List::stream).toList();
        var names = new HashMap<Object, String>();
        shelf.titles(rows.stream().map(OwnReading::title).distinct().toList())
                .forEach(title -> names.put(title.id(), title.name()));
        rows.forEach(row -> row.put("title", names.getOrDefault(title(row), "")));
    }

    private static Long title(Map<String, @Nullable Object> row) {
        return row.get("title_id") instanceof Long id ? id : 0L;
    }

    @Override
    public void forget(long member) {
        sql.sql(FORGET_PLACES).param("member", member).update();
        sql.sql(FORGET_MARKS).param("member", member).update();
        sql.sql(FORGET_BROWSERS).param("member", member).update();
        sql.sql(FORGET_DEVICE).param("member", member).update();
    }
}
