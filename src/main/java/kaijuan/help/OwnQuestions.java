package kaijuan.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.security.Resealing;
import kaijuan.ground.security.Sealing;
import kaijuan.member.Belongings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** A person's questions: theirs to take along; the words are erased when they leave. */
@Component
class OwnQuestions extends Resealing implements Belongings {

    static final String IN = "select distinct campaign_id from help_question where member_id = :id";
    static final String FORGET =
            "update help_question set asked = null, answer = null where member_id = :member";
    static final String OLD =
            """
            select id, asked, answer from help_question
            where get_byte(asked, 0) <> :key or get_byte(answer, 0) <> :key
            order by id limit :most for update
            """;
    static final String UNDER =
            """
            select under, count(*) from help_question
            cross join unnest(array[get_byte(asked, 0), get_byte(answer, 0)]) under
            where under is not null group by under
            """;
    static final String RESEAL =
            """
            update help_question q set asked = r.asked, answer = r.answer
            from unnest(:ids::bigint[], :c0::bytea[], :c1::bytea[]) as r (id, asked, answer)
            where q.id = r.id
            """;

    private final JdbcClient sql;
    private final QuestionBook book;
    private final Campaigns campaigns;

    OwnQuestions(
            JdbcClient sql,
            QuestionBook book,
            Campaigns campaigns,
            Sealing sealing,
            TransactionOperations transaction) {
        super(
                sql,
                sealing,
                transaction,
                new Statements(
                        OLD, RESEAL, UNDER, List.of(QuestionBook.ASKED, QuestionBook.ANSWER)));
        this.sql = sql;
        this.book = book;
        this.campaigns = campaigns;
    }

    @Override
    public String room() {
        return "help";
    }

    @Override
    public Map<String, Object> of(long member) {
        var asked =
                sql.sql(IN).param("id", member).query(Long.class).list().stream()
                        .flatMap(
                                campaign ->
                                        book.of(campaign, member).stream()
                                                .map(q -> told(campaign, q)))
                        .toList();
        return Map.of("questions", asked);
    }

    private Map<String, @Nullable Object> told(long campaign, Question one) {
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("campaign", campaigns.byId(campaign).slug());
        told.put("asked", one.words());
        told.put("at", one.at());
        told.put("answer", one.answer());
        told.put("answeredAt", one.answered());
        return told;
    }

    @Override
    public void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }
}
