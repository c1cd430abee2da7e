package kaijuan.ground.database;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kaijuan.ground.measure.Sign;
import kaijuan.ground.measure.Vital;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much has rung that nobody has looked at yet, and for how long the oldest of it waits. */
@Component
@Order(20)
class BellVital implements Vital {

    static final String TOPICS =
            "select topic, count(*), min(rung_at) from bell group by topic order by topic";

    private static final Duration LONG = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final Clock clock;

    BellVital(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private record Topic(String topic, long waiting, Timestamp oldest) {}

    @Override
    public List<Sign> signs() {
        var signs = new ArrayList<Sign>();
        for (var one :
                sql.sql(TOPICS)
                        .query((r, n) -> new Topic(r.getString(1), r.getLong(2), r.getTimestamp(3)))
                        .list()) {
            var waits = Duration.between(one.oldest().toInstant(), clock.instant());
            var bad = waits.compareTo(LONG) > 0;
            signs.add(new Sign("ground.sign.bell-waiting", one.topic(), one.waiting(), bad));
            signs.add(
                    new Sign(
                            "ground.sign.bell-oldest-seconds",
                            one.topic(),
                            Math.max(0, waits.toMillis() / 1000.0),
                            bad));
        }
        return signs;
    }
}
