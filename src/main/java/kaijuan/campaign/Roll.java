package kaijuan.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import kaijuan.ground.database.Bell;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table enrolment. */
@Component
class Roll {

    static final String ENTER =
            """
            insert into enrolment
                (campaign_id, member_id, unit_id, other, listed, personal, entered_at)
            values (:campaign, :member, :unit, :other, :listed, :personal, :at)
            on conflict (campaign_id, member_id) do nothing
            """;

    static final String ENTER_ALL =
            """
            insert into enrolment (campaign_id, member_id, unit_id, listed, entered_at)
            select :campaign, member, unit, true, to_timestamp(at / 1000.0)
            from unnest(:members::bigint[], :units::bigint[], :at::bigint[])
                as entrant (member, unit, at)
            order by member
            on conflict (campaign_id, member_id) do nothing
            """;

    static final String SHOW =
            """
            update enrolment set listed = :listed
            where campaign_id = :campaign and member_id = :member and listed <> :listed
            """;

    static final String OF =
            """
            select campaign_id, member_id, unit_id, other, listed, entered_at
            from enrolment
            where campaign_id = :campaign and member_id = :member
            """;

    static final String BY_UNIT =
            """
            select unit_id, count(*)::int as entrants
            from enrolment
            where campaign_id = :campaign and unit_id is not null
            group by unit_id
            """;

    /** The topic on which those ring whose place on boards has changed: campaign and member. */
    private static final String PLACE = "score";

    private static final int RING = 500;

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Bell bell;

    Roll(JdbcClient sql, Sealing sealing, Bell bell) {
        this.sql = sql;
        this.sealing = sealing;
        this.bell = bell;
    }

    /** Writes the enrolment down; false if the person is in the campaign already. */
    boolean enter(Enrolment enrolment, Wish wish) {
        boolean entered =
                sql.sql(ENTER)
                                .param("campaign", enrolment.campaign())
                                .param("member", enrolment.member())
                                .param("unit", enrolment.unit())
                                .param("other", enrolment.other())
                                .param("listed", enrolment.listed())
                                .param("personal", Personal.sealed(sealing, wish))
                                .param("at", utc(enrolment.at()))
                                .update()
                        == 1;
        if (entered) {
            bell.ring(PLACE, new long[] {enrolment.campaign(), enrolment.member()});
            bell.ring(Enrolments.ENTRANT, new long[] {enrolment.campaign(), enrolment.member()});
        }
        return entered;
    }

    /** Lets public boards show the person or not. */
    void show(long campaign, long member, boolean listed) {
        int changed =
                sql.sql(SHOW)
                        .param("campaign", campaign)
                        .param("member", member)
                        .param("listed", listed)
                        .update();
        if (changed > 0) {
            bell.ring(PLACE, new long[] {campaign, member});
        }
    }

    int enterAll(long campaign, List<Entrant> entrants) {
        for (int from = 0; from < entrants.size(); from += RING) {
            bell.ring(
                    Enrolments.ENTRANT,
                    entrants.subList(from, Math.min(entrants.size(), from + RING)).stream()
                            .flatMapToLong(e -> LongStream.of(campaign, e.member()))
                            .toArray());
        }
        return sql.sql(ENTER_ALL)
                .param("campaign", campaign)
                .param("members", entrants.stream().mapToLong(Entrant::member).toArray())
                .param("units", entrants.stream().mapToLong(Entrant::unit).toArray())
                .param("at", entrants.stream().mapToLong(e -> e.at().toEpochMilli()).toArray())
                .update();
    }

    Optional<Enrolment> of(long campaign, long member) {
        return sql.sql(OF)
                .param("campaign", campaign)
                .param("member", member)
                .query((row, n) -> enrolment(row))
                .optional();
    }

    Map<Long, Integer> byUnit(long campaign) {
        var counts = new HashMap<Long, Integer>();
        sql.sql(BY_UNIT)
                .param("campaign", campaign)
                .query(
                        row -> {
                            counts.put(row.getLong("unit_id"), row.getInt("entrants"));
                        });
        return counts;
    }

    private static Enrolment enrolment(ResultSet row) throws SQLException {
        return new Enrolment(
                row.getLong("campaign_id"),
                row.getLong("member_id"),
                row.getObject("unit_id", Long.class),
                row.getString("other"),
                row.getBoolean("listed"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
