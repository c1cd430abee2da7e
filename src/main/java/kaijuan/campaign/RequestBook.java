package kaijuan.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Owns the table enrolment_request. */
@Component
class RequestBook {

    static final String SAID = "said in a request";
    static final String REASON = "reason of a decision on a request";

    private static final String COLUMNS =
            """
            select id, member_id, kind, from_unit, to_unit, personal, asked_at, state, decided_by,
                decided_at, reason
            from enrolment_request
            """;

    static final String ADD =
            """
            insert into enrolment_request
                (campaign_id, member_id, kind, from_unit, to_unit, personal, asked_at)
            values (:campaign, :member, :kind, :from, :to, :personal, :now)
            on conflict (campaign_id, member_id) where state = 'open' do nothing
            returning id
            """;
    static final String DECIDE =
            """
            update enrolment_request set state = :state, decided_by = :by, decided_at = :now,
                reason = :reason
            where id = :id and state = 'open'
            """;
    static final String TAKE_BACK =
            """
            update enrolment_request set state = 'withdrawn', decided_at = :now
            where campaign_id = :campaign and member_id = :member and state = 'open'
            """;
    static final String ONE = COLUMNS + "where campaign_id = :campaign and id = :id";
    static final String OF =
            COLUMNS + "where campaign_id = :campaign and member_id = :member order by id desc";
    static final String REACHED =
            COLUMNS
                    + """
                    where campaign_id = :campaign and (state = 'open') = :open
                        and (:all or coalesce(to_unit, from_unit) = any(:units::bigint[]))
                    order by case when :open then id else -id end limit :most offset :from
                    """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Clock clock;

    RequestBook(JdbcClient sql, Sealing sealing, Clock clock) {
        this.sql = sql;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Writes the request down; empty if the person has an open one in the campaign. */
    Optional<Long> add(long campaign, Request one) {
        return sql.sql(ADD)
                .param("campaign", campaign)
                .param("member", one.member())
                .param("kind", one.kind().word())
                .param("from", one.from())
                .param("to", one.to())
                .param("personal", sealing.seal(SAID, JSON.writeValueAsString(one.said())))
                .param("now", Timestamp.from(one.at()))
                .query(Long.class)
                .optional();
    }

    /** False if it was decided or taken back before. */
    boolean decide(long id, Request.State state, long by, String reason) {
        return sql.sql(DECIDE)
                        .param("id", id)
                        .param("state", state.word())
                        .param("by", by)
                        .param("now", Timestamp.from(now()))
                        .param("reason", sealing.seal(REASON, reason))
                        .update()
                == 1;
    }

    /** False if none was open. */
    boolean takeBack(long campaign, long member) {
        return sql.sql(TAKE_BACK)
                        .param("campaign", campaign)
                        .param("member", member)
                        .param("now", Timestamp.from(now()))
                        .update()
                == 1;
    }

    Optional<Request> one(long campaign, long id) {
        return sql.sql(ONE)
                .param("campaign", campaign)
                .param("id", id)
                .query(this::request)
                .optional();
    }

    /** All of the person, the latest first. */
    List<Request> of(long campaign, long member) {
        return sql.sql(OF)
                .param("campaign", campaign)
                .param("member", member)
                .query(this::request)
                .list();
    }

    /** Open ones, the oldest first, or others, the latest first. */
    List<Request> reached(long campaign, boolean open, Reached reached, int from, int most) {
        return sql.sql(REACHED)
                .param("campaign", campaign)
                .param("open", open)
                .param("all", reached.all())
                .param("units", reached.units())
                .param("from", from)
                .param("most", most)
                .query(this::request)
                .list();
    }

    private Request request(ResultSet row, int n) throws SQLException {
        var at = row.getTimestamp("decided_at");
        return new Request(
                row.getLong("id"),
                row.getLong("member_id"),
                Request.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("from_unit", Long.class),
                row.getObject("to_unit", Long.class),
                said(row.getBytes("personal")),
                row.getTimestamp("asked_at").toInstant(),
                Request.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                at == null
                        ? null
                        : new Request.Decided(
                                row.getObject("decided_by", Long.class),
                                at.toInstant(),
                                opened(REASON, row.getBytes("reason"))));
    }

    private Request.Said said(byte @Nullable [] sealed) {
        if (sealed == null) {
            return new Request.Said("", "", "");
        }
        Map<?, ?> all = JSON.readValue(sealing.open(SAID, sealed), Map.class);
        return new Request.Said(text(all, "was"), text(all, "wish"), text(all, "words"));
    }

    private static String text(Map<?, ?> all, String key) {
        return all.get(key) instanceof String text ? text : "";
    }

    private String opened(String purpose, byte @Nullable [] sealed) {
        return sealed == null ? "" : sealing.open(purpose, sealed);
    }

    /** Now, as exactly as tables keep it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
