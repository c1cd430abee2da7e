package kaijuan.ground.sender;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import kaijuan.ground.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gateway that an operator chose, which goes before the start parameters on every node. */
@Component
public class Gateways {

    static final String NOW = "select url, header, body from sender_gateway";
    static final String USE =
            """
            insert into sender_gateway (id, url, header, body, at)
            values (1, :url, :header, :body, :at)
            on conflict (id) do update
            set url = excluded.url, header = excluded.header, body = excluded.body,
                at = excluded.at
            """;
    static final String DROP = "delete from sender_gateway";

    static final String PURPOSE = "gateway of messages";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Clock clock;

    Gateways(JdbcClient sql, Sealing sealing, Clock clock) {
        this.sql = sql;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** What is chosen; empty where the start parameters hold. */
    public Optional<Gateway> now() {
        return sql.sql(NOW)
                .query(
                        (r, n) ->
                                new Gateway(
                                        sealing.open(PURPOSE, r.getBytes(1)),
                                        sealing.open(PURPOSE, r.getBytes(2)),
                                        sealing.open(PURPOSE, r.getBytes(3))))
                .optional();
    }

    /** Sends through the gateway from the next message on; it is right as it is. */
    public void use(Gateway gateway) {
        sql.sql(USE)
                .param("url", sealing.seal(PURPOSE, gateway.url()))
                .param("header", sealing.seal(PURPOSE, gateway.header()))
                .param("body", sealing.seal(PURPOSE, gateway.body()))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lets the start parameters hold again. */
    public void drop() {
        sql.sql(DROP).update();
    }
}
