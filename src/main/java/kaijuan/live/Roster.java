package kaijuan.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table live_class. */
@Component
class Roster {

    static final String OF_CAMPAIGN =
            """
            select c.title_id, c.campaign_id, c.name, t.author, c.biography, t.about, c.unit_id,
                c.starts_at, c.ends_at, c.was_at, c.address, c.replay_id, c.called_off, c.version
            from live_class c join title t on t.id = c.title_id
            where c.campaign_id = :campaign order by c.starts_at, c.title_id
            """;
    static final String ADD =
            """
            insert into live_class (title_id, campaign_id, name, biography, unit_id, starts_at,
                ends_at, address, changed_at)
            values (:id, :campaign, :name, :biography, :unit, :from, :to, :address, :now)
            on conflict (campaign_id, name) do nothing
            """;
    // What has begun keeps hour and name, by which its facts are known, and what is over its unit,
    // for which it counts (C5); whoever has not seen the
    // last change changes nothing.
    static final String CHANGE =
            """
            update live_class set name = :name, biography = :biography, unit_id = :unit,
                was_at = case when starts_at = :from then was_at else starts_at end,
                starts_at = :from, ends_at = :to, address = :address, version = version + 1,
                changed_at = :now
            where title_id = :id and version = :version and called_off is null
                and (starts_at = :from and name = :name or starts_at > :now)
                and (ends_at = :to or ends_at > :now and :to > :now::timestamptz)
                and (unit_id is not distinct from :unit or ends_at > :now)
            """;
    static final String OFF =
            """
            update live_class set called_off = :why, version = version + 1, changed_at = :now
            where title_id = :id and version = :version and called_off is null and ends_at > :now
            """;
    static final String REPLAY =
            """
            update live_class set replay_id = :replay, version = version + 1, changed_at = :now
            where title_id = :id and version = :version
            """;

    private final JdbcClient sql;
    private final Clock clock;

    Roster(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<LiveClass> of(long campaign) {
        return sql.sql(OF_CAMPAIGN).param("campaign", campaign).query((row, n) -> read(row)).list();
    }

    /** Whether it could be added: another of the campaign may have the name. */
    boolean add(long id, long campaign, Syllabus syllabus) {
        return with(sql.sql(ADD), syllabus).param("id", id).param("campaign", campaign).update()
                == 1;
    }

    /** Whether it was changed: as it was seen, not called off, and no time moved that has come. */
    boolean change(long id, int version, Syllabus syllabus) {
        return with(sql.sql(CHANGE), syllabus).param("id", id).param("version", version).update()
                == 1;
    }

    boolean callOff(long id, int version, String why) {
        var given = Map.of("id", id, "version", version, "why", why, "now", now());
        return sql.sql(OFF).params(given).update() == 1;
    }

    boolean replay(long id, int version, @Nullable Long replay) {
        return sql.sql(REPLAY)
                        .param("id", id)
                        .param("version", version)
                        .param("replay", replay)
                        .param("now", now())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec with(JdbcClient.StatementSpec asked, Syllabus syllabus) {
        return asked.param("name", syllabus.name())
                .param("biography", syllabus.speaker().biography())
                .param("unit", syllabus.unit())
                .param("from", Timestamp.from(syllabus.from()))
                .param("to", Timestamp.from(syllabus.to()))
                .param("address", syllabus.address())
                .param("now", now());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static LiveClass read(ResultSet row) throws SQLException {
        return new LiveClass(
                row.getLong("title_id"),
                row.getLong("campaign_id"),
                row.getString("name"),
                new LiveClass.Speaker(row.getString("author"), row.getString("biography")),
                row.getString("about"),
                row.getObject("unit_id", Long.class),
                new LiveClass.Hours(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("was_at"))
                                .map(Timestamp::toInstant)
                                .orElse((Instant) null)),
                row.getString("address"),
                row.getObject("replay_id", Long.class),
                row.getString("called_off"),
                row.getInt("version"));
    }
}
