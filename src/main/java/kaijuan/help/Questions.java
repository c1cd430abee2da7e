package kaijuan.help;

import java.time.Duration;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deciders;
import kaijuan.campaign.Enrolment;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.security.Once;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions that readers ask the host of a campaign. */
@Component
public class Questions {

    private static final int LEAST = 4;
    private static final int LONGEST = 500;
    private static final int A_DAY = 5;
    private static final Duration DAY = Duration.ofDays(1);

    private final QuestionBook book;
    private final Enrolments enrolments;
    private final Allowances allowances;
    private final Once once;
    private final Deciders deciders;

    Questions(
            QuestionBook book,
            Enrolments enrolments,
            Allowances allowances,
            Once once,
            Deciders deciders) {
        this.book = book;
        this.enrolments = enrolments;
        this.allowances = allowances;
        this.once = once;
        this.deciders = deciders;
    }

    /**
     * Asks; whoever has entered or not. The same sent again at once is the same question.
     *
     * @throws Refusal 422 if it is too short or too long, 429 after five in 24 hours
     */
    @Transactional
    public void ask(Campaign campaign, long member, String typed) {
        var words = typed.strip();
        int length = words.codePointCount(0, words.length());
        if (length < LEAST || length > LONGEST) {
            throw Refusal.against("help.wrong", LEAST, LONGEST);
        }
        if (!once.first("question", campaign.id(), member, words)) {
            return;
        }
        var key = "question " + campaign.id() + " " + member;
        if (!allowances.take(key, A_DAY, DAY)) {
            throw Refusal.tooOften(allowances.left(key, A_DAY, DAY), "help.often", A_DAY);
        }
        var unit = enrolments.of(campaign.id(), member).map(Enrolment::unit).orElse(null);
        book.add(campaign.id(), member, unit, words);
        deciders.organisers(campaign, "help.desk.waits", WaitingQuestions.DESK);
    }

    /** The person's own questions, the latest first. */
    public List<Question> of(Campaign campaign, long member) {
        return book.of(campaign.id(), member);
    }
}
