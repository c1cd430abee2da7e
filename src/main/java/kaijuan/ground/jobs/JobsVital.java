package kaijuan.ground.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import kaijuan.ground.measure.Sign;
import kaijuan.ground.measure.Vital;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Scheduled work that nobody has begun a minute after its time, and work that failed. */
@Component
@Order(30)
class JobsVital implements Vital {

    static final String LATE =
            "select count(*) from scheduled_tasks where not picked and execution_time < :before";

    static final String FAILING =
            "select count(*) from scheduled_tasks where consecutive_failures > 0";

    private static final Duration GRACE = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final Clock clock;

    JobsVital(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Sign> signs() {
        var before = clock.instant().minus(GRACE).atOffset(ZoneOffset.UTC);
        long late = sql.sql(LATE).param("before", before).query(Long.class).single();
        long failing = sql.sql(FAILING).query(Long.class).single();
        return List.of(
                new Sign("ground.sign.jobs-late", "", late, late > 0),
                new Sign("ground.sign.jobs-failing", "", failing, failing > 0));
    }
}
