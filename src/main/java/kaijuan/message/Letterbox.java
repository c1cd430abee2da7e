package kaijuan.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the tables message and message_mute. */
@Component
class Letterbox {

    // Of whom has muted the kind it is kept as read: to be found, but pointing at nothing.
    static final String TELL =
            """
            insert into message (member_id, key, kind, campaign_id, under, sentence, fill, said,
                link, at, read_at)
            select m.member, :key, :kind, :campaign, :under, :sentence, :fill, :said, :link, :at,
                case when exists (select 1 from message_mute q
                    where q.member_id = m.member and q.kind = :kind) then :at::timestamptz end
            from unnest(:members::bigint[]) as m (member)
            on conflict (member_id, key) do nothing
            returning member_id
            """;
    // With a new number it stands above what the person has seen by now.
    static final String RAISE =
            """
            insert into message (member_id, key, kind, campaign_id, under, sentence, fill, said,
                link, at)
            select m.member, :key, :kind, :campaign, :under, :sentence, :fill, :said, :link, :at
            from unnest(:members::bigint[]) as m (member)
            on conflict (member_id, key) do update set id = default, at = excluded.at,
                read_at = null
            where message.read_at is not null
            returning member_id
            """;
    static final String PAGE =
            """
            select id, kind, key, campaign_id, under, sentence, fill, said, link, at,
                read_at is not null as read
            from message where member_id = :member
            order by at desc, id desc offset :from limit :most
            """;
    static final String COUNT =
            """
            select count(*) as "all", count(*) filter (where read_at is null) as unread
            from message where member_id = :member
            """;
    static final String UNREAD =
            "select count(*) from message where member_id = :member and read_at is null";
    static final String READ =
            """
            update message set read_at = :now
            where member_id = :member and read_at is null and id <= :upTo
            """;
    static final String OPEN =
            """
            update message set read_at = coalesce(read_at, :now)
            where member_id = :member and id = :id returning link
            """;
    static final String MUTED = "select kind from message_mute where member_id = :member";
    static final String MUTE =
            """
            insert into message_mute (member_id, kind, at)
            select :member, k.kind, :now from unnest(:kinds::text[]) as k (kind)
            on conflict do nothing
            """;
    static final String HEAR =
            """
            delete from message_mute where member_id = :member and not kind = any(:kinds::text[])
            """;
    static final String SWEEP =
            """
            delete from message where id in (
                select id from message
                where at < :old or at < :seen and read_at < :seen
                order by at limit 10000 for update skip locked)
            """;
    static final String FORGET = "delete from message where member_id = :member";
    static final String UNMUTE = "delete from message_mute where member_id = :member";

    /** How many messages a person has, and how many of them unread. */
    record Counts(int all, int unread) {}

    private final JdbcClient sql;
    private final Clock clock;

    Letterbox(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Writes the notice to each, or again to whom has read it; gives those to whom it is new. */
    List<Long> tell(Collection<Long> members, Notice notice, boolean again) {
        var how = again ? sql.sql(RAISE) : sql.sql(TELL);
        return how.param("members", members.stream().mapToLong(Long::longValue).sorted().toArray())
                .param("key", notice.key())
                .param("kind", notice.kind().word())
                .param("campaign", notice.campaign())
                .param("under", notice.under())
                .param("sentence", notice.sentence())
                .param("fill", notice.fill().toArray(String[]::new))
                .param("said", notice.said())
                .param("link", notice.link())
                .param("at", now())
                .query(Long.class)
                .list();
    }

    List<Message> page(long member, int from, int most) {
        return sql.sql(PAGE)
                .param("member", member)
                .param("from", from)
                .param("most", most)
                .query((row, n) -> message(row))
                .list();
    }

    Counts counts(long member) {
        return sql.sql(COUNT).param("member", member).query(Counts.class).single();
    }

    int unread(long member) {
        return sql.sql(UNREAD).param("member", member).query(Integer.class).single();
    }

    void read(long member, long upTo) {
        sql.sql(READ).param("member", member).param("upTo", upTo).param("now", now()).update();
    }

    Optional<String> open(long member, long id) {
        return sql.sql(OPEN)
                .param("member", member)
                .param("id", id)
                .param("now", now())
                .query(String.class)
                .optional();
    }

    Set<String> muted(long member) {
        return new HashSet<>(sql.sql(MUTED).param("member", member).query(String.class).list());
    }

    void mute(long member, Collection<Kind> kinds) {
        var words = kinds.stream().map(Kind::word).toArray(String[]::new);
        sql.sql(HEAR).param("member", member).param("kinds", words).update();
        sql.sql(MUTE).param("member", member).param("kinds", words).param("now", now()).update();
    }

    int sweep(Instant seen, Instant old) {
        return sql.sql(SWEEP)
                .param("seen", Timestamp.from(seen))
                .param("old", Timestamp.from(old))
                .update();
    }

    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
        sql.sql(UNMUTE).param("member", member).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Message message(ResultSet row) throws SQLException {
        var campaign = row.getObject("campaign_id", Long.class);
        var notice =
                new Notice(
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("key"),
                        campaign,
                        row.getString("under"),
                        row.getString("sentence"),
                        Arrays.asList((String[]) row.getArray("fill").getArray()),
                        row.getString("said"),
                        row.getString("link"));
        return new Message(
                row.getLong("id"),
                notice,
                row.getTimestamp("at").toInstant(),
                row.getBoolean("read"));
    }
}
