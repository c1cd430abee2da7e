package kaijuan.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import kaijuan.ground.clock.Every;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sums up how titles are read, each from all its facts at once: nothing is added to what was summed
 * before, so that every turn is a recount.
 */
@Component
class UseSums {

    /** The days looked back at that are summed up; 0 for all there were. */
    static final List<Integer> WINDOWS = List.of(7, 30, 0);

    static final String TITLES = "select id from title order by id";
    // Two nodes at one title: the second leaves it to the first.
    static final String TURN =
            "select pg_try_advisory_xact_lock(:what, (:title % 1000000)::int)::text";
    static final String DROP = "delete from reading_use where title_id = :title";
    static final String SUM =
            """
            insert into reading_use (title_id, days, unit_id, people, seconds, finished, as_of)
            with recursive part as (
                select s.member_id, coalesce(e.unit_id, -1) as unit_id,
                    sum(s.counted) as counted, range_agg(s.passed) as passed
                from reading_span s join enrolment e on e.campaign_id = s.campaign_id
                    and e.member_id = s.member_id
                where s.title_id = :title and s.day >= :since
                group by s.member_id, e.unit_id, s.part),
            person as (
                select p.member_id, p.unit_id, sum(p.counted) as counted,
                    sum((select coalesce(sum(upper(r) - lower(r)), 0)
                        from unnest(p.passed) r)) * 100 >= :finished
                        * (select case when t.medium = 'book' then t.length
                            else t.length / 1000 end from title t where t.id = :title) as whole
                from part p group by p.member_id, p.unit_id having sum(p.counted) > 0),
            above (unit_id, at) as (
                select distinct unit_id, unit_id from person
                union all
                select a.unit_id, u.parent_id from above a join unit u on u.id = a.at
                where u.parent_id is not null),
            place as (
                select unit_id, at from above
                union all
                select distinct unit_id, 0 from person)
            select :title, :days, w.at, count(distinct p.member_id), sum(p.counted),
                count(distinct p.member_id) filter (where p.whole), :now
            from person p join place w on w.unit_id = p.unit_id
            group by w.at
            """;

    /** A word of four letters, as a number: the locks of these sums. */
    private static final int WHAT = 0x75736520;

    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionOperations transaction;

    UseSums(JdbcClient sql, Clock clock, TransactionOperations transaction) {
        this.sql = sql;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Sums up every title anew, a title at a time. */
    void go() {
        for (long title : sql.sql(TITLES).query(Long.class).list()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            long start = System.nanoTime();
            transaction.executeWithoutResult(open -> sum(title));
            // Whoever reads at the moment goes first.
            LockSupport.parkNanos(3 * (System.nanoTime() - start));
        }
    }

    private void sum(long title) {
        var mine =
                sql.sql(TURN)
                        .param("what", WHAT)
                        .param("title", title)
                        .query(String.class)
                        .single();
        if (!Boolean.parseBoolean(mine)) {
            return;
        }
        sql.sql(DROP).param("title", title).update();
        for (int days : WINDOWS) {
            sql.sql(SUM)
                    .param("title", title)
                    .param("days", days)
                    .param("since", since(days))
                    .param("finished", Use.FINISHED)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** The first of the days looked back at. */
    LocalDate since(int days) {
        return days == 0
                ? LocalDate.EPOCH
                : LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(days);
    }

    /** The thread of a node that serves. */
    @Configuration
    static class Turns {

        private static final Duration PAUSE = Duration.ofSeconds(30);

        @Bean
        @Lazy(false)
        @ConditionalOnWebApplication
        Every useSummed(UseSums sums) {
            return Every.start("use", PAUSE, sums::go);
        }
    }
}
