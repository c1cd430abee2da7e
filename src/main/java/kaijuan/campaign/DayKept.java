package kaijuan.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kaijuan.ground.text.Both;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a day is stays as it was once a campaign has begun: facts are kept by its days and the
 * seconds of them, which another zone or another beginning would put elsewhere.
 */
@Component
class DayKept {

    static final String RUNS =
            """
            select c.id, c.version, v.document from campaign c
            join campaign_version v on v.campaign_id = c.id and v.version = c.version
            where c.slug = :slug
            """;

    private record Running(long id, int version, String document) {}

    private final JdbcClient sql;
    private final Definition definition;
    private final Clock clock;

    DayKept(JdbcClient sql, Definition definition, Clock clock) {
        this.sql = sql;
        this.definition = definition;
        this.clock = clock;
    }

    /**
     * Lets the definition pass.
     *
     * @throws Flawed if it would make other days of those that have begun
     */
    Campaign pass(Campaign other, String document) {
        var running = running(other.slug());
        if (running.isPresent() && begun(running.get())) {
            var was = running.get();
            if (!was.zone().equals(other.zone())) {
                throw refused("zone", was.zone().toString(), document);
            }
            if (!was.dayBegins().equals(other.dayBegins())) {
                throw refused("dayBegins", was.dayBegins().toString(), document);
            }
        }
        return other;
    }

    private Optional<Campaign> running(String slug) {
        try {
            return sql.sql(RUNS)
                    .param("slug", slug)
                    .query(Running.class)
                    .optional()
                    .map(r -> definition.read(r.document(), r.id(), r.version()));
        } catch (Flawed older) {
            return Optional.empty();
        }
    }

    private boolean begun(Campaign campaign) {
        return !clock.instant().isBefore(campaign.startOf(campaign.days().first()));
    }

    private static Flawed refused(String key, String was, String document) {
        var lines = document.lines().toList();
        int line = 1;
        for (int i = 0; i < lines.size(); i++) {
            line = lines.get(i).startsWith(key + ":") ? i + 1 : line;
        }
        return new Flawed(
                List.of(
                        new Finding(
                                line,
                                1,
                                key,
                                new Both(
                                        "活动已经开始，每天的起止不能再改；请写回 " + key + ": " + was + "。",
                                        "the campaign has begun, and its days stay as they are;"
                                                + " write "
                                                + key
                                                + ": "
                                                + was
                                                + " again."))));
    }
}
