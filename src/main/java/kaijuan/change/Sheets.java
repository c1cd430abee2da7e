package kaijuan.change;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The previews that were asked for. */
@Component
class Sheets {

    static final String ASK =
            """
            insert into change_preview
                (campaign_id, version, document, digest, asked_by, asked_at, state)
            values (:campaign, :version, :document, :digest, :by, :now, 'waiting')
            returning id
            """;
    static final String ONE =
            """
            select id, campaign_id, version, digest, asked_by, asked_at, state, total, done, as_of,
                finished_at, people, units, news
            from change_preview where id = :id
            """;
    static final String LATEST =
            """
            select id, campaign_id, version, digest, asked_by, asked_at, state, total, done, as_of,
                finished_at, people, units, news
            from change_preview where campaign_id = :campaign order by id desc limit :most
            """;
    static final String DOCUMENT = "select document from change_preview where id = :id";
    static final String WAITING =
            "select id from change_preview where state = 'waiting' order by id limit 1";
    static final String BEGUN =
            "update change_preview set total = :total, done = 0, as_of = :asOf where id = :id";
    static final String STEP = "update change_preview set done = :done where id = :id";
    static final String DONE =
            """
            update change_preview set state = 'done', done = total, people = :people,
                units = :units, news = :news, finished_at = :now
            where id = :id and state = 'waiting'
            """;
    static final String FAILED =
            """
            update change_preview set state = 'failed', finished_at = :now
            where id = :id and state = 'waiting'
            """;
    static final String OLD =
            """
            delete from change_preview where asked_at < :before and state <> 'waiting'
            """;

    private final JdbcClient sql;

    Sheets(JdbcClient sql) {
        this.sql = sql;
    }

    long ask(Campaign campaign, String document, String digest, @Nullable Long by, Instant now) {
        return sql.sql(ASK)
                .param("campaign", campaign.id())
                .param("version", campaign.version())
                .param("document", document)
                .param("digest", digest)
                .param("by", by)
                .param("now", at(now))
                .query(Long.class)
                .single();
    }

    Optional<Preview> one(long id) {
        return sql.sql(ONE).param("id", id).query(Preview.class).optional();
    }

    List<Preview> latest(long campaign, int most) {
        return sql.sql(LATEST)
                .param("campaign", campaign)
                .param("most", most)
                .query(Preview.class)
                .list();
    }

    String document(long id) {
        return sql.sql(DOCUMENT).param("id", id).query(String.class).single();
    }

    Optional<Long> waiting() {
        return sql.sql(WAITING).query(Long.class).optional();
    }

    void begun(long id, long total, Instant asOf) {
        sql.sql(BEGUN).param("id", id).param("total", total).param("asOf", at(asOf)).update();
    }

    void step(long id, long done) {
        sql.sql(STEP).param("id", id).param("done", done).update();
    }

    /** Whether it was still waited for. */
    boolean done(long id, Compared compared, Instant now) {
        return sql.sql(DONE)
                        .param("id", id)
                        .param("people", compared.people())
                        .param("units", compared.units())
                        .param("news", String.join(",", compared.news()))
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void failed(long id, Instant now) {
        sql.sql(FAILED).param("id", id).param("now", at(now)).update();
    }

    int sweep(Instant before) {
        return sql.sql(OLD).param("before", at(before)).update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
