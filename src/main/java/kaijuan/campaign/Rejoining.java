package kaijuan.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import kaijuan.ground.database.Bell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What changes of enrolments once they are made: moved, corrected, withdrawn, erased. The table is
 * that of {@link Roll}; withdrawals are kept beside it. Whatever may be worth other points or
 * another place rings for each of the person's days.
 */
@Component
class Rejoining {

    static final String MOVE =
            """
            update enrolment set unit_id = :to, other = null
            where campaign_id = :campaign and member_id = :member
                and unit_id is not distinct from :from::bigint
            """;
    static final String PERSONAL =
            """
            select personal from enrolment
            where campaign_id = :campaign and member_id = :member for update
            """;
    static final String CORRECT =
            """
            update enrolment set personal = :personal, listed = listed and :listed
            where campaign_id = :campaign and member_id = :member
            """;
    static final String FORGET =
            """
            update enrolment set other = null, personal = null
            where member_id = :member and (other is not null or personal is not null)
            """;
    static final String RESEAL =
            """
            update enrolment set personal = :personal
            where campaign_id = :campaign and member_id = :member
            """;
    static final String WITHDRAW =
            """
            with gone as (
                delete from enrolment where campaign_id = :campaign and member_id = :member
                returning campaign_id, member_id, unit_id, entered_at)
            insert into withdrawal (campaign_id, member_id, unit_id, entered_at, withdrew_at)
            select campaign_id, member_id, unit_id, entered_at, :now from gone
            """;
    static final String LEFT =
            """
            select unit_id, withdrew_at from withdrawal
            where campaign_id = :campaign and member_id = :member order by id desc limit 1
            """;
    static final String ANYWHERE =
            "select exists (select from enrolment where member_id = :member)";
    static final String ELSEWHERE =
            """
            select exists (select from enrolment
                where member_id = :member and campaign_id <> :campaign)
            """;

    private final JdbcClient sql;
    private final Bell bell;
    private final Clock clock;

    Rejoining(JdbcClient sql, Bell bell, Clock clock) {
        this.sql = sql;
        this.bell = bell;
        this.clock = clock;
    }

    /** The unit that somebody was under when they withdrew, and when that was. */
    record Left(@Nullable Long unit, Instant at) {}

    /** False if the person is not under that unit any more. */
    boolean move(Campaign campaign, long member, @Nullable Long from, long to) {
        boolean moved =
                sql.sql(MOVE)
                                .param("campaign", campaign.id())
                                .param("member", member)
                                .param("from", from)
                                .param("to", to)
                                .update()
                        == 1;
        if (moved) {
            ring(campaign, member);
        }
        return moved;
    }

    /** What the person said when they entered, held until the transaction ends. */
    Optional<byte[]> personal(long campaign, long member) {
        return sql.sql(PERSONAL)
                .param("campaign", campaign)
                .param("member", member)
                .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(found -> found);
    }

    /** Writes down what the person said, corrected; takes them off public boards unless listed. */
    void correct(Campaign campaign, long member, byte[] personal, boolean listed) {
        sql.sql(CORRECT)
                .param("campaign", campaign.id())
                .param("member", member)
                .param("personal", personal)
                .param("listed", listed)
                .update();
        ring(campaign, member);
    }

    /** Takes the person out of the campaign; false if they are not in it. */
    boolean withdraw(Campaign campaign, long member) {
        boolean gone =
                sql.sql(WITHDRAW)
                                .param("campaign", campaign.id())
                                .param("member", member)
                                .param("now", Timestamp.from(clock.instant()))
                                .update()
                        == 1;
        if (gone) {
            ring(campaign, member);
        }
        return gone;
    }

    /** Where the person withdrew from the campaign last. */
    Optional<Left> left(long campaign, long member) {
        return sql.sql(LEFT)
                .param("campaign", campaign)
                .param("member", member)
                .query(Rejoining::left)
                .optional();
    }

    /** Whether the person is in any campaign. */
    boolean anywhere(long member) {
        return sql.sql(ANYWHERE).param("member", member).query(Boolean.class).single();
    }

    /** Whether the person is in another campaign. */
    boolean elsewhere(long campaign, long member) {
        return sql.sql(ELSEWHERE)
                .param("campaign", campaign)
                .param("member", member)
                .query(Boolean.class)
                .single();
    }

    /** Has the person's days scored and their places counted anew. */
    void ring(Campaign campaign, long member) {
        var days = campaign.days();
        var today = campaign.dayOf(clock.instant());
        long last = Math.min(days.last().toEpochDay(), today.toEpochDay());
        var rings =
                LongStream.rangeClosed(days.first().toEpochDay(), last)
                        .flatMap(day -> LongStream.of(campaign.id(), member, day))
                        .toArray();
        if (rings.length > 0) {
            bell.ring("fact", rings);
        }
        bell.ring("score", new long[] {campaign.id(), member});
        bell.ring(Enrolments.ENTRANT, new long[] {campaign.id(), member});
    }

    private static Left left(ResultSet row, int n) throws SQLException {
        return new Left(
                row.getObject("unit_id", Long.class), row.getTimestamp("withdrew_at").toInstant());
    }
}
