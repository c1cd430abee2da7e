package kaijuan.reading;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bookmarks and highlights of members. Only whose they are sees them. */
@Component
public class Marks {

    /** A member keeps at most so many in one title. */
    public static final int MOST = 1000;

    static final String ADD =
            """
            insert into reading_mark as m
                (member_id, title_id, part, first_at, end_at, quote, note, at)
            select :member, :title, :part, :first, :end, :quote, :note, :at
            where (select count(*) from reading_mark
                where member_id = :member and title_id = :title) < :most
            on conflict (member_id, title_id, part, first_at, end_at)
                do update set note = excluded.note, quote = excluded.quote
            returning id
            """;
    static final String NOTE =
            "update reading_mark set note = :note where id = :id and member_id = :member";
    static final String DROP = "delete from reading_mark where id = :id and member_id = :member";
    static final String OF =
            """
            select id, part, first_at, end_at, quote, note, at from reading_mark
            where member_id = :member and title_id = :title order by part, first_at, end_at
            """;

    private final JdbcClient sql;

    Marks(JdbcClient sql) {
        this.sql = sql;
    }

    /** Adds the mark, or changes its note if it was there. Empty if there are too many. */
    public Optional<Long> add(long member, long title, Marked mark, Instant now) {
        return sql.sql(ADD)
                .param("member", member)
                .param("title", title)
                .param("part", mark.part())
                .param("first", mark.firstAt())
                .param("end", mark.endAt())
                .param("quote", mark.quote())
                .param("note", mark.note())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("most", MOST)
                .query(Long.class)
                .optional();
    }

    /** Writes another note; false if the mark is not there or not the member's. */
    public boolean note(long member, long id, String note) {
        return sql.sql(NOTE).param("member", member).param("id", id).param("note", note).update()
                > 0;
    }

    /** Takes the mark away; gone already is fine. */
    public void drop(long member, long id) {
        sql.sql(DROP).param("member", member).param("id", id).update();
    }

    /** The member's marks in the title, in the order of its text. */
    public List<Marked> of(long member, long title) {
        return sql.sql(OF).param("member", member).param("title", title).query(Marked.class).list();
    }
}
