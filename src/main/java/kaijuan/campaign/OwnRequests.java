package kaijuan.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijuan.ground.security.Resealing;
import kaijuan.ground.security.Sealing;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A person's requests and withdrawals: theirs to take along. When they leave, what was said is
 * erased; that somebody moved from unit to unit stays under their number.
 */
@Component
class OwnRequests extends Resealing implements Belongings {

    static final String CAMPAIGNS =
            """
            select distinct r.campaign_id as id, c.slug
            from enrolment_request r join campaign c on c.id = r.campaign_id
            where r.member_id = :member order by 1
            """;
    static final String LEFT =
            """
            select c.slug as campaign, w.entered_at, w.withdrew_at
            from withdrawal w join campaign c on c.id = w.campaign_id
            where w.member_id = :member order by w.id
            """;
    static final String FORGET =
            """
            update enrolment_request set personal = null, reason = null,
                state = case when state = 'open' then 'withdrawn' else state end,
                decided_at = coalesce(decided_at, asked_at)
            where member_id = :member
            """;
    static final String OLD =
            """
            select id, personal, reason from enrolment_request
            where get_byte(personal, 0) <> :key or get_byte(reason, 0) <> :key
            order by id limit :most for update
            """;
    static final String UNDER =
            """
            select under, count(*) from enrolment_request
            cross join unnest(array[get_byte(personal, 0), get_byte(reason, 0)]) under
            where under is not null group by under
            """;
    static final String RESEAL =
            """
            update enrolment_request e set personal = r.personal, reason = r.reason
            from unnest(:ids::bigint[], :c0::bytea[], :c1::bytea[]) as r (id, personal, reason)
            where e.id = r.id
            """;

    private final JdbcClient sql;
    private final RequestBook book;
    private final Units units;

    OwnRequests(
            JdbcClient sql,
            RequestBook book,
            Units units,
            Sealing sealing,
            TransactionOperations transaction) {
        super(
                sql,
                sealing,
                transaction,
                new Statements(OLD, RESEAL, UNDER, List.of(RequestBook.SAID, RequestBook.REASON)));
        this.sql = sql;
        this.book = book;
        this.units = units;
    }

    @Override
    public String room() {
        return "enrolment";
    }

    @Override
    public Map<String, Object> of(long member) {
        var requests =
                Kept.rows(sql.sql(CAMPAIGNS), member).stream()
                        .flatMap(
                                row ->
                                        row.get("id") instanceof Long id
                                                ? book.of(id, member).stream()
                                                        .map(r -> told(row.get("slug"), r))
                                                : java.util.stream.Stream.empty())
                        .toList();
        return Map.of("requests", requests, "withdrawals", Kept.rows(sql.sql(LEFT), member));
    }

    private Map<String, @Nullable Object> told(@Nullable Object campaign, Request one) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("campaign", campaign);
        told.put("kind", one.kind().word());
        told.put("at", one.at());
        told.put("fromUnit", name(one.from()));
        told.put("toUnit", name(one.to()));
        told.put("was", one.said().was());
        told.put("wish", one.said().wish());
        told.put("words", one.said().words());
        told.put("state", one.state().word());
        var decided = one.decided();
        told.put("decidedAt", decided == null ? null : decided.at());
        told.put("reason", decided == null ? "" : decided.reason());
        return told;
    }

    private @Nullable String name(@Nullable Long unit) {
        return unit == null ? null : units.byId(unit).name();
    }

    @Override
    public void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }
}
