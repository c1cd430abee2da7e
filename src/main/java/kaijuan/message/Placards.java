package kaijuan.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the tables announcement, announcement_picture and announcement_seen. */
@Component
class Placards {

    static final String ALL =
            """
            select a.id, a.campaign_id, a.under, a.base, a.title, a.words, a.shown_from,
                a.taken_at, a.version,
                (select coalesce(array_agg(p.no order by p.no), '{}') from announcement_picture p
                    where p.announcement_id = a.id) as pictures
            from announcement a order by a.shown_from desc, a.id desc limit 5000
            """;
    static final String ADD =
            """
            insert into announcement (campaign_id, under, base, title, words, shown_from,
                author_id, written_at)
            values (:campaign, :under, :base, :title, :words, :from, :who, :now)
            returning id
            """;
    static final String CHANGE =
            """
            update announcement set title = :title, words = :words, shown_from = :from,
                version = version + 1
            where id = :id and version = :version and taken_at is null
            """;
    static final String TAKE =
            """
            update announcement set taken_at = :now, taken_by = :who, version = version + 1
            where id = :id and version = :version and taken_at is null
            """;
    static final String PICTURE =
            """
            insert into announcement_picture (announcement_id, no, type, bytes)
            values (:id, :no, :type, :bytes)
            """;
    static final String BYTES =
            """
            select type, bytes from announcement_picture
            where announcement_id = :id and no = :no
            """;
    static final String SEEN = "select at from announcement_seen where member_id = :member";
    static final String SEE =
            """
            insert into announcement_seen (member_id, at) values (:member, :now)
            on conflict (member_id) do update set at = excluded.at
            """;
    static final String FORGET = "delete from announcement_seen where member_id = :member";

    private final JdbcClient sql;
    private final Clock clock;

    Placards(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The newest of all campaigns, those taken back too. */
    List<Announcement> all() {
        return sql.sql(ALL).query((row, n) -> read(row)).list();
    }

    long add(Announcement written, long who) {
        return sql.sql(ADD)
                .param("campaign", written.campaign())
                .param("under", written.under())
                .param("base", written.base())
                .param("title", written.title())
                .param("words", written.words())
                .param("from", Timestamp.from(written.from()))
                .param("who", who)
                .param("now", now())
                .query(Long.class)
                .single();
    }

    boolean change(Announcement written) {
        return sql.sql(CHANGE)
                        .param("id", written.id())
                        .param("version", written.version())
                        .param("title", written.title())
                        .param("words", written.words())
                        .param("from", Timestamp.from(written.from()))
                        .update()
                == 1;
    }

    boolean take(long id, int version, long who) {
        return sql.sql(TAKE)
                        .param("id", id)
                        .param("version", version)
                        .param("who", who)
                        .param("now", now())
                        .update()
                == 1;
    }

    void picture(long id, int no, Announcements.Picture picture) {
        sql.sql(PICTURE)
                .param("id", id)
                .param("no", no)
                .param("type", picture.type())
                .param("bytes", picture.bytes())
                .update();
    }

    Optional<Announcements.Picture> picture(long id, int no) {
        return sql.sql(BYTES)
                .param("id", id)
                .param("no", no)
                .query((row, n) -> new Announcements.Picture(row.getString(1), row.getBytes(2)))
                .optional();
    }

    Instant seen(long member) {
        return sql.sql(SEEN)
                .param("member", member)
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(Instant.EPOCH);
    }

    void see(long member) {
        sql.sql(SEE).param("member", member).param("now", now()).update();
    }

    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Announcement read(ResultSet row) throws SQLException {
        var taken = row.getTimestamp("taken_at");
        return new Announcement(
                row.getLong("id"),
                row.getLong("campaign_id"),
                row.getString("under"),
                row.getString("base"),
                row.getString("title"),
                row.getString("words"),
                row.getTimestamp("shown_from").toInstant(),
                taken == null ? null : taken.toInstant(),
                Arrays.asList((Integer[]) row.getArray("pictures").getArray()),
                row.getInt("version"));
    }
}
