package kaijuan.desk;

import java.time.LocalDate;
import java.util.UUID;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.outer.Quiz;
import kaijuan.points.Points;
import kaijuan.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A campaign of streets with facts of its entrants, for what desks make of them. */
final class Yard {

    static final String READ =
            """
            insert into reading_span as s values (:c, :m, :d, :t, 1,
            int4multirange(int4range(:from, :to)), '{}',
            :to - :from)
            on conflict
            (campaign_id, member_id, day, title_id, part)
            do update set seconds = s.seconds + excluded.seconds,
            counted = (select sum(upper(r) - lower(r)) from
            unnest(s.seconds + excluded.seconds) r)
            """;

    static final LocalDate DAY = LocalDate.parse("2022-05-01");

    final Campaign campaign;
    private final Wire wire;
    private final JdbcClient sql;
    private final Setting setting;
    private final long book;

    Yard(Wire wire, JdbcClient sql, String slug) {
        this(wire, sql, slug, "");
    }

    Yard(Wire wire, JdbcClient sql, String slug, String more) {
        this.wire = wire;
        this.sql = sql;
        this.setting = new Setting(wire);
        this.campaign =
                Quiz.campaign(setting, slug, "\ntargets:\n  QP-XY: 4\n  QP-YP: 10\n" + more);
        this.book = setting.book("书" + slug + UUID.randomUUID().toString().substring(0, 4), 2, 9);
    }

    Setting setting() {
        return setting;
    }

    long unit(String code) {
        return wire.the(Units.class).byCode(code).id();
    }

    long entrant(String code) {
        return setting.entrant(campaign, code);
    }

    /** Proven seconds of a day, written as a beat writes them, and rung. */
    void read(long who, LocalDate day, int from, int to) {
        wire.the(TransactionOperations.class)
                .executeWithoutResult(
                        open -> {
                            sql.sql(READ)
                                    .param("c", campaign.id())
                                    .param("m", who)
                                    .param("d", day)
                                    .param("t", book)
                                    .param("from", from)
                                    .param("to", to)
                                    .update();
                            wire.the(Bell.class)
                                    .ring(
                                            Points.FACT,
                                            new long[] {campaign.id(), who, day.toEpochDay()});
                        });
    }

    /** Waits until everything that rang is scored and counted, and sums it up. */
    void settle() throws InterruptedException {
        var bell = wire.the(Bell.class);
        wire.the(Points.class).settle();
        while (bell.waiting(Points.SCORE) > 0) {
            Thread.onSpinWait();
        }
        wire.the(Turn.class).go();
    }
}
