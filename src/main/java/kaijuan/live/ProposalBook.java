package kaijuan.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kaijuan.ground.security.Once;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table live_proposal. */
@Component
class ProposalBook {

    static final String OF =
            """
            select id, unit_id, theme, month, teacher, summary, biography, address, starts_at,
                minutes, state, reason, proposed_by, detailed_at, class_id, version
            from live_proposal where campaign_id = :campaign
            order by state = 'accepted', month, id
            """;
    static final String ADD =
            """
            insert into live_proposal (campaign_id, unit_id, theme, month, teacher, state,
                proposed_by, proposed_at)
            values (:campaign, :unit, :theme, :month, :teacher, 'themed', :who, :now)
            returning id
            """;
    static final String DETAIL =
            """
            update live_proposal set theme = :theme, teacher = :teacher, summary = :summary,
                biography = :biography, address = :address, starts_at = :from,
                minutes = :minutes, state = 'detailed', detailed_at = :now, reason = '',
                version = version + 1
            where id = :id and version = :version and state <> 'accepted'
            """;
    static final String RETURN =
            """
            update live_proposal set state = 'returned', reason = :reason, decided_at = :now,
                version = version + 1
            where id = :id and version = :version and state = 'detailed'
            """;
    static final String ACCEPT =
            """
            update live_proposal set state = 'accepted', class_id = :class, decided_at = :now,
                version = version + 1
            where id = :id and version = :version and state = 'detailed'
            """;

    private final JdbcClient sql;
    private final Once once;
    private final Clock clock;

    ProposalBook(JdbcClient sql, Once once, Clock clock) {
        this.sql = sql;
        this.once = once;
        this.clock = clock;
    }

    List<Proposed> of(long campaign) {
        return sql.sql(OF).param("campaign", campaign).query((row, n) -> read(row)).list();
    }

    /** Its number; empty if the same was proposed a moment ago. */
    Optional<Long> add(long campaign, Proposed proposed) {
        var who = proposed.by();
        var words = proposed.theme() + '\u001f' + proposed.teacher();
        if (!once.first("proposal", campaign, who, proposed.unit(), proposed.month(), words)) {
            return Optional.empty();
        }
        return sql.sql(ADD)
                .param("campaign", campaign)
                .param("unit", proposed.unit())
                .param("theme", proposed.theme())
                .param("month", proposed.month().toString())
                .param("teacher", proposed.teacher())
                .param("who", proposed.by())
                .param("now", now())
                .query(Long.class)
                .optional();
    }

    boolean detail(Proposed proposed) {
        var details = proposed.details();
        var from = details.from();
        return sql.sql(DETAIL)
                        .param("id", proposed.id())
                        .param("version", proposed.version())
                        .param("theme", proposed.theme())
                        .param("teacher", proposed.teacher())
                        .param("summary", details.summary())
                        .param("biography", details.biography())
                        .param("address", details.address())
                        .param("from", from == null ? null : Timestamp.from(from))
                        .param("minutes", details.minutes())
                        .param("now", now())
                        .update()
                == 1;
    }

    boolean giveBack(long id, int version, String reason) {
        return sql.sql(RETURN)
                        .param("id", id)
                        .param("version", version)
                        .param("reason", reason)
                        .param("now", now())
                        .update()
                == 1;
    }

    boolean accept(long id, int version, long becomes) {
        return sql.sql(ACCEPT)
                        .param("id", id)
                        .param("version", version)
                        .param("class", becomes)
                        .param("now", now())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Proposed read(ResultSet row) throws SQLException {
        return new Proposed(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("theme"),
                YearMonth.parse(row.getString("month")),
                row.getString("teacher"),
                new Proposed.Details(
                        row.getString("summary"),
                        row.getString("biography"),
                        row.getString("address"),
                        moment(row.getTimestamp("starts_at")),
                        row.getInt("minutes")),
                Proposed.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getLong("proposed_by"),
                moment(row.getTimestamp("detailed_at")),
                row.getObject("class_id", Long.class),
                row.getInt("version"));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
