package kaijuan.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Reached;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table help_question. */
@Component
class QuestionBook {

    static final String ASKED = "question to a host";
    static final String ANSWER = "answer to a question";

    private static final String COLUMNS =
            "select id, member_id, unit_id, asked, asked_at, answer, answered_at"
                    + " from help_question ";

    static final String ADD =
            """
            insert into help_question (campaign_id, member_id, unit_id, asked, asked_at)
            values (:campaign, :member, :unit, :asked, :now) returning id
            """;
    static final String ANSWERED =
            """
            update help_question set answer = :answer, answered_at = :now, answered_by = :by
            where id = :id and answered_at is null
            """;
    static final String OF =
            COLUMNS
                    + "where campaign_id = :campaign and member_id = :member"
                    + " order by id desc limit 100";
    static final String ONE = COLUMNS + "where campaign_id = :campaign and id = :id";
    static final String REACHED =
            COLUMNS
                    + """
                    where campaign_id = :campaign and (answered_at is null) = :open
                        and (:all or unit_id = any(:units::bigint[])) and asked is not null
                    order by case when :open then id else -id end limit :most offset :from
                    """;

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Clock clock;

    QuestionBook(JdbcClient sql, Sealing sealing, Clock clock) {
        this.sql = sql;
        this.sealing = sealing;
        this.clock = clock;
    }

    long add(long campaign, long member, @Nullable Long unit, String words) {
        return sql.sql(ADD)
                .param("campaign", campaign)
                .param("member", member)
                .param("unit", unit)
                .param("asked", sealing.seal(ASKED, words))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** False if it was answered before. */
    boolean answer(long id, String words, long by) {
        return sql.sql(ANSWERED)
                        .param("id", id)
                        .param("answer", sealing.seal(ANSWER, words))
                        .param("by", by)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    List<Question> of(long campaign, long member) {
        return sql.sql(OF)
                .param("campaign", campaign)
                .param("member", member)
                .query(this::question)
                .list();
    }

    Optional<Question> one(long campaign, long id) {
        return sql.sql(ONE)
                .param("campaign", campaign)
                .param("id", id)
                .query(this::question)
                .optional();
    }

    /** Open ones, the oldest first, or answered ones, the latest first. */
    List<Question> reached(long campaign, boolean open, Reached reached, int from, int most) {
        return sql.sql(REACHED)
                .param("campaign", campaign)
                .param("open", open)
                .param("all", reached.all())
                .param("units", reached.units())
                .param("from", from)
                .param("most", most)
                .query(this::question)
                .list();
    }

    private Question question(ResultSet row, int n) throws SQLException {
        var answered = row.getTimestamp("answered_at");
        return new Question(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getObject("unit_id", Long.class),
                opened(ASKED, row.getBytes("asked")),
                row.getTimestamp("asked_at").toInstant(),
                opened(ANSWER, row.getBytes("answer")),
                answered == null ? null : answered.toInstant());
    }

    private String opened(String purpose, byte @Nullable [] sealed) {
        return sealed == null ? "" : sealing.open(purpose, sealed);
    }
}
