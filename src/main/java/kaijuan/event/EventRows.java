package kaijuan.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of events. */
@Component
class EventRows {

    /** What secrets are sealed for. */
    static final String SECRET = "secret of an event";

    static final String ADD =
            """
            insert into event (campaign_id, name, place, first_day, last_day, opens, closes,
                rotating, secret, made_at, made_by)
            values (:campaign, :name, :place, :first, :last, :opens, :closes, :rotating, :secret,
                :now, :by)
            returning id
            """;
    // Rules may ask for the name: once somebody has attended it stays, like the kind of the code.
    static final String EDIT =
            """
            update event e set name = :name, place = :place, first_day = :first, last_day = :last,
                opens = :opens, closes = :closes, rotating = :rotating, version = version + 1
            where e.campaign_id = :campaign and e.id = :id and e.version = :version
                and e.ended_at is null
                and (e.name = :name and e.rotating = :rotating
                    or not exists (select 1 from event_attendance a where a.event_id = e.id))
            """;
    static final String END =
            """
            update event set ended_at = :now, version = version + 1
            where campaign_id = :campaign and id = :id and ended_at is null
            """;
    static final String ALL =
            """
            select id, campaign_id, name, place, first_day, last_day, opens, closes, rotating,
                ended_at, version
            from event where campaign_id = :campaign order by first_day, opens, id
            """;
    static final String ONE =
            """
            select id, campaign_id, name, place, first_day, last_day, opens, closes, rotating,
                ended_at, version
            from event where campaign_id = :campaign and id = :id
            """;
    static final String SEALED = "select secret from event where id = :id";

    private final JdbcClient sql;
    private final Sealing sealing;

    EventRows(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    long add(long campaign, Event.Plan plan, Instant now, long by) {
        return plan(sql.sql(ADD), plan)
                .param("campaign", campaign)
                .param("secret", sealing.seal(SECRET, Codes.secret()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    boolean edit(long campaign, long id, int version, Event.Plan plan) {
        return plan(sql.sql(EDIT), plan)
                        .param("campaign", campaign)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean end(long campaign, long id, Instant now) {
        return sql.sql(END)
                        .param("campaign", campaign)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Event> all(long campaign) {
        return sql.sql(ALL).param("campaign", campaign).query((r, n) -> event(r)).list();
    }

    Optional<Event> one(long campaign, long id) {
        return sql.sql(ONE)
                .param("campaign", campaign)
                .param("id", id)
                .query((r, n) -> event(r))
                .optional();
    }

    String secret(Event event) {
        return sealing.open(
                SECRET, sql.sql(SEALED).param("id", event.id()).query(byte[].class).single());
    }

    private static JdbcClient.StatementSpec plan(JdbcClient.StatementSpec asked, Event.Plan plan) {
        return asked.param("name", plan.name())
                .param("place", plan.place())
                .param("first", plan.first())
                .param("last", plan.last())
                .param("opens", plan.opens().toSecondOfDay())
                .param("closes", plan.closing())
                .param("rotating", plan.rotating());
    }

    private static Event event(ResultSet r) throws SQLException {
        var ended = r.getTimestamp(10);
        return new Event(
                r.getLong(1),
                r.getLong(2),
                new Event.Plan(
                        r.getString(3),
                        r.getString(4),
                        r.getObject(5, LocalDate.class),
                        r.getObject(6, LocalDate.class),
                        LocalTime.ofSecondOfDay(r.getInt(7)),
                        LocalTime.ofSecondOfDay(r.getInt(8) % 86_400),
                        r.getBoolean(9)),
                ended == null ? null : ended.toInstant(),
                r.getInt(11));
    }
}
