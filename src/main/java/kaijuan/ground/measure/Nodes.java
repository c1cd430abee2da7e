package kaijuan.ground.measure;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaijuan.ground.Version;
import kaijuan.ground.clock.Every;
import kaijuan.ground.security.KeyRing;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/** The programs that serve the installation: each says every ten seconds that it is there. */
@Component
@Lazy(false)
public class Nodes implements SmartInitializingSingleton, DisposableBean {

    static final String HERE =
            """
            insert into node (id, program, began_at, seen_at, seals_with, keys)
            values (:id, :program, :began, :now, :seals, :keys)
            on conflict (id) do update
            set seen_at = excluded.seen_at, seals_with = excluded.seals_with, keys = excluded.keys
            """;

    static final String THERE =
            """
            select id, program, began_at, seen_at, seals_with, keys from node
            where seen_at > :since order by began_at, id
            """;

    static final String GONE = "delete from node where id = :id or seen_at < :before";

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient sql;
    private final KeyRing keys;
    private final Clock clock;
    private final boolean serves;
    private final String id = name() + " " + UUID.randomUUID().toString().substring(0, 8);
    private final Instant began;
    private Optional<Every> turns = Optional.empty();

    Nodes(JdbcClient sql, KeyRing keys, Clock clock, ApplicationContext context) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
        // A command that ends is no node.
        this.serves = context instanceof WebApplicationContext;
        this.began = clock.instant();
    }

    /**
     * A program that serves.
     *
     * @param id its machine's name and a word that tells it from others there
     * @param program its version
     * @param began when it began
     * @param seen when it was last heard of
     * @param sealsWith the number of the key that it seals with
     * @param keys the fingerprints of all keys that it holds
     */
    public record Node(
            String id,
            String program,
            Instant began,
            Instant seen,
            int sealsWith,
            List<String> keys) {}

    @Override
    public void afterSingletonsInstantiated() {
        if (serves) {
            turns = Optional.of(Every.start("word that this program serves", PAUSE, this::tell));
        }
    }

    /** Says that this program is there, and takes in what was changed of the keys. */
    public void tell() {
        keys.read();
        sql.sql(HERE)
                .param("id", id)
                .param("program", Version.program())
                .param("began", began.atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("seals", keys.use())
                .param("keys", String.join(" ", keys.fingerprints().values()))
                .update();
    }

    /** Those that were heard of within a minute, the longest at work first. */
    public List<Node> all() {
        return sql.sql(THERE)
                .param("since", clock.instant().minus(AWAY).atOffset(ZoneOffset.UTC))
                .query(
                        (r, n) ->
                                new Node(
                                        r.getString(1),
                                        r.getString(2),
                                        r.getTimestamp(3).toInstant(),
                                        r.getTimestamp(4).toInstant(),
                                        r.getInt(5),
                                        List.of(r.getString(6).split(" "))))
                .list();
    }

    private static String name() {
        try {
            var host = InetAddress.getLocalHost().getHostName();
            return host.substring(0, Math.min(60, host.length()));
        } catch (UnknownHostException nameless) {
            return "node";
        }
    }

    @Override
    public void destroy() {
        if (turns.isEmpty()) {
            return;
        }
        turns.get().close();
        sql.sql(GONE)
                .param("id", id)
                .param("before", clock.instant().minus(FORGOTTEN).atOffset(ZoneOffset.UTC))
                .update();
    }
}
