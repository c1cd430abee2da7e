package kaijuan.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kaijuan.ground.security.Sealing;
import kaijuan.tariff.Correction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of corrections. */
@Component
class Book {

    /** What reasons are sealed for. */
    static final String REASON = "reason of a correction";

    private static final String COLUMNS =
            """
            c.id, c.campaign_id, c.member_id, c.day, c.what, coalesce(c.title_id, 0), c.kind,
            c.name, c.at, c.amount, c.reason, c.decided_at, c.decided_by, c.undoes,
            exists (select 1 from correction u where u.undoes = c.id)
            """;

    static final String ADD =
            """
            insert into correction (campaign_id, member_id, day, what, title_id, kind, name, at,
                amount, reason, decided_at, decided_by, undoes, request)
            values (:campaign, :member, :day, :what, :title, :kind, :name, :at, :amount, :reason,
                :now, :by, :undoes, :request)
            on conflict do nothing returning id
            """;
    static final String OF =
            "select "
                    + COLUMNS
                    + """
                    from unnest(:campaigns::bigint[], :members::bigint[], :first::date[],
                            :last::date[]) as w (campaign_id, member_id, first, last)
                    join correction c on c.campaign_id = w.campaign_id
                        and c.member_id = w.member_id and c.day between w.first and w.last
                    """;
    static final String FORGET = "update correction set reason = '' where member_id = :member";
    static final String LATEST =
            "select "
                    + COLUMNS
                    + " from correction c where c.campaign_id = :campaign and c.id < :before"
                    + " order by c.id desc limit :most";
    static final String ONE = "select " + COLUMNS + " from correction c where c.id = :id";
    static final String BY_REQUEST =
            "select " + COLUMNS + " from correction c where c.request = :request";

    private final JdbcClient sql;
    private final Sealing sealing;

    Book(JdbcClient sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** Adds the decision; empty where its request was taken, or what it undoes is undone. */
    Optional<Long> add(Decision one, UUID request) {
        var c = one.correction();
        return sql.sql(ADD)
                .param("campaign", one.campaign())
                .param("member", one.member())
                .param("day", one.day())
                .param("what", c.what().name().toLowerCase(Locale.ROOT))
                .param("title", c.title() == 0 ? null : c.title())
                .param("kind", c.kind())
                .param("name", c.name())
                .param("at", c.at().atOffset(ZoneOffset.UTC))
                .param("amount", c.amount())
                .param("reason", sealing.seal(REASON, one.reason()))
                .param("now", one.decided().atOffset(ZoneOffset.UTC))
                .param("by", one.by())
                .param("undoes", one.undoes())
                .param("request", request)
                .query(Long.class)
                .optional();
    }

    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }

    List<Decision> of(long[] campaigns, long[] members, String[] first, String[] last) {
        return sql.sql(OF)
                .param("campaigns", campaigns)
                .param("members", members)
                .param("first", first)
                .param("last", last)
                .query((r, n) -> decision(r))
                .list();
    }

    List<Decision> latest(long campaign, long before, int most) {
        return sql.sql(LATEST)
                .param("campaign", campaign)
                .param("before", before)
                .param("most", most)
                .query((r, n) -> decision(r))
                .list();
    }

    Optional<Decision> one(long id) {
        return sql.sql(ONE).param("id", id).query((r, n) -> decision(r)).optional();
    }

    Optional<Decision> by(UUID request) {
        return sql.sql(BY_REQUEST)
                .param("request", request)
                .query((r, n) -> decision(r))
                .optional();
    }

    private Decision decision(ResultSet r) throws SQLException {
        return new Decision(
                r.getLong(1),
                r.getLong(2),
                r.getLong(3),
                r.getObject(4, LocalDate.class),
                correction(r, 5),
                reason(r.getBytes(11)),
                r.getTimestamp(12).toInstant(),
                r.getObject(13, Long.class),
                r.getObject(14, Long.class),
                r.getBoolean(15));
    }

    /** What stands from the column on. */
    static Correction correction(ResultSet r, int from) throws SQLException {
        return new Correction(
                Correction.What.valueOf(r.getString(from).toUpperCase(Locale.ROOT)),
                r.getLong(from + 1),
                r.getString(from + 2),
                r.getString(from + 3),
                r.getTimestamp(from + 4).toInstant(),
                r.getInt(from + 5));
    }

    private String reason(byte @Nullable [] sealed) {
        return sealed == null || sealed.length == 0 ? "" : sealing.open(REASON, sealed);
    }
}
