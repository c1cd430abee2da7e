package kaijuan.reading;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kaijuan.shelf.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places kept, one for each member and title, on whatever device and in whatever campaign. */
@Component
public class Places {

    static final String KEEP =
            """
            insert into reading_place as p
                (member_id, title_id, part, place, last_part, last_place, furthest, at)
            values (:member, :title, :part, :place, :part, :place, :furthest, :at)
            on conflict (member_id, title_id) do update set
                part = case when :reading then excluded.part else p.part end,
                place = case when :reading then excluded.place else p.place end,
                last_part = excluded.last_part, last_place = excluded.last_place,
                furthest = case when :reading then greatest(p.furthest, excluded.furthest)
                    else p.furthest end,
                at = excluded.at
            """;
    static final String ONE =
            """
            select title_id, part, place, last_part, last_place, furthest, at
            from reading_place where member_id = :member and title_id = :title
            """;
    static final String RECENT =
            """
            select title_id, part, place, last_part, last_place, furthest, at
            from reading_place where member_id = :member order by at desc limit :most
            """;

    private final JdbcClient sql;

    Places(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Keeps where the member is. A place beyond the part is brought back into it.
     *
     * @param reading whether the member came here by reading on; a look somewhere else moves only
     *     what was looked at last
     */
    public void keep(
            long member, Part part, boolean book, long place, boolean reading, Instant now) {
        long from = book ? part.start() : 0;
        long held = Math.clamp(place, from, from + part.length());
        sql.sql(KEEP)
                .param("member", member)
                .param("title", part.title())
                .param("part", part.no())
                .param("place", held)
                .param("furthest", book ? held : part.start() + held)
                .param("reading", reading)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Where the member goes on in the title. */
    public Optional<Place> of(long member, long title) {
        return sql.sql(ONE)
                .param("member", member)
                .param("title", title)
                .query(Place.class)
                .optional();
    }

    /** The titles that the member had open, the latest first. */
    public List<Place> recent(long member, int most) {
        return sql.sql(RECENT)
                .param("member", member)
                .param("most", most)
                .query(Place.class)
                .list();
    }
}
