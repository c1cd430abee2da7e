package kaijuan.campaign;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijuan.ground.security.SealedRows;
import kaijuan.ground.security.Sealing;
import kaijuan.ground.security.Under;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** What entrants said of themselves: sealed, given to themselves alone, erased when they leave. */
@Component
class Personal implements Belongings, SealedRows {

    static final String OF =
            """
            select campaign_id, unit_id, other, listed, entered_at as at, personal
            from enrolment where member_id = :member order by entered_at
            """;

    static final String ONE =
            """
            select personal from enrolment
            where campaign_id = :campaign and member_id = :member
            """;

    static final String OLD =
            """
            select campaign_id, member_id, personal from enrolment
            where get_byte(personal, 0) <> :key
            order by campaign_id, member_id limit :most for update
            """;

    static final String UNDER =
            """
            select get_byte(personal, 0), count(*) from enrolment
            where length(personal) > 0 group by 1
            """;

    private static final String PURPOSE = "said by an entrant";
    private static final JsonMapper JSON = new JsonMapper();

    private record Row(long campaign, long member, byte[] personal) {}

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Units units;
    private final Campaigns campaigns;
    private final TransactionOperations transaction;

    Personal(
            JdbcClient sql,
            Sealing sealing,
            Units units,
            Campaigns campaigns,
            TransactionOperations transaction) {
        this.sql = sql;
        this.sealing = sealing;
        this.units = units;
        this.campaigns = campaigns;
        this.transaction = transaction;
    }

    /** Month of birth, guardian and further fields sealed as one; null if nothing was said. */
    static byte @Nullable [] sealed(Sealing sealing, Wish wish) {
        var said = new LinkedHashMap<String, Object>();
        if (wish.born() != null) {
            said.put("born", wish.born().toString());
        }
        if (wish.guardian() != null) {
            said.put("guardian", wish.guardian().name());
            said.put("relation", wish.guardian().relation());
        }
        if (!wish.fields().isEmpty()) {
            said.put("fields", wish.fields());
        }
        return said.isEmpty() ? null : sealing.seal(PURPOSE, JSON.writeValueAsString(said));
    }

    @Override
    public String room() {
        return "campaign";
    }

    @Override
    public Map<String, Object> of(long member) {
        var entered = Kept.rows(sql.sql(OF), member);
        entered.forEach(this::explain);
        return Map.of("enrolments", entered);
    }

    private void explain(Map<String, @Nullable Object> row) {
        if (row.remove("campaign_id") instanceof Long id) {
            var campaign = campaigns.byId(id);
            row.put("campaign", campaign.slug());
            row.put("name", campaign.name());
        }
        if (row.remove("unit_id") instanceof Long id) {
            row.put("unit", units.byId(id).name());
        }
        if (row.remove("personal") instanceof byte[] sealed) {
            row.putAll(said(sealed));
        }
    }

    /** The month of birth that was said; null where it was not. */
    @Nullable YearMonth born(byte @Nullable [] sealed) {
        return sealed != null && said(sealed).get("born") instanceof String born
                ? YearMonth.parse(born)
                : null;
    }

    /** What was answered to the field; null where nothing was. */
    @Nullable String answer(byte @Nullable [] sealed, String field) {
        return sealed != null
                        && said(sealed).get("fields") instanceof Map<?, ?> fields
                        && fields.get(field) instanceof String answer
                ? answer
                : null;
    }

    /** The month of birth that the entrant said; null where it was not asked. */
    @Nullable YearMonth born(long campaign, long member) {
        return sql.sql(ONE)
                .param("campaign", campaign)
                .param("member", member)
                .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(found -> found)
                .map(this::born)
                .orElse(null);
    }

    /** The same with another month of birth. */
    byte[] bornAt(byte[] sealed, YearMonth born) {
        var said = new LinkedHashMap<>(said(sealed));
        said.put("born", born.toString());
        return sealing.seal(PURPOSE, JSON.writeValueAsString(said));
    }

    /** Whether a guardian consented. */
    boolean guarded(byte[] sealed) {
        return said(sealed).containsKey("guardian");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> said(byte[] sealed) {
        return JSON.readValue(sealing.open(PURPOSE, sealed), Map.class);
    }

    @Override
    public void forget(long member) {
        sql.sql(Rejoining.FORGET).param("member", member).update();
    }

    @Override
    public Map<Integer, Long> under() {
        return Under.of(sql.sql(UNDER));
    }

    @Override
    public int reseal(int atMost) {
        return transaction.execute(open -> batch(atMost));
    }

    private int batch(int atMost) {
        List<Row> rows =
                sql.sql(OLD)
                        .param("key", sealing.key())
                        .param("most", atMost)
                        .query((r, n) -> new Row(r.getLong(1), r.getLong(2), r.getBytes(3)))
                        .list();
        for (var row : rows) {
            sql.sql(Rejoining.RESEAL)
                    .param("personal", sealing.again(PURPOSE, row.personal()))
                    .param("campaign", row.campaign())
                    .param("member", row.member())
                    .update();
        }
        return rows.size();
    }
}
