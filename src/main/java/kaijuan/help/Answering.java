package kaijuan.help;

import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Charge;
import kaijuan.campaign.Reached;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.message.Kind;
import kaijuan.message.Messages;
import kaijuan.message.Notice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions as they are answered: by organisers of the campaign and clerks of the asker's unit. */
@Component
public class Answering {

    private static final int LONGEST = 1000;

    private final QuestionBook book;
    private final Charge charge;
    private final WaitingQuestions counts;
    private final Messages messages;
    private final Audit audit;

    Answering(
            QuestionBook book,
            Charge charge,
            WaitingQuestions counts,
            Messages messages,
            Audit audit) {
        this.book = book;
        this.charge = charge;
        this.counts = counts;
        this.messages = messages;
        this.audit = audit;
    }

    /** Questions within reach: open ones, the oldest first, or answered, the latest first. */
    public List<Question> reached(
            Campaign campaign, Visitor visitor, boolean open, int from, int most) {
        return book.reached(campaign.id(), open, reach(campaign, visitor), from, most);
    }

    /** How many of them there are. */
    public int count(Campaign campaign, Visitor visitor, boolean open) {
        var reached = reach(campaign, visitor);
        var some = open ? counts.waiting(reached) : counts.answered(reached);
        return some.getOrDefault(campaign.id(), 0);
    }

    private Reached reach(Campaign campaign, Visitor visitor) {
        return charge.reached(List.of(campaign), visitor);
    }

    /**
     * The question.
     *
     * @throws Refusal 404 if there is none or it is beyond the visitor
     */
    public Question one(Campaign campaign, Visitor visitor, long id) {
        var one = book.one(campaign.id(), id).orElseThrow(Refusal::unknown);
        charge.demand(campaign, visitor, one.unit());
        return one;
    }

    /**
     * Answers, and tells whoever asked.
     *
     * @throws Refusal 404 beyond the visitor, 409 if it was answered before, 422 without words
     */
    @Transactional
    public void answer(Campaign campaign, Visitor visitor, long id, String typed) {
        var one = one(campaign, visitor, id);
        var words = typed.strip();
        if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST) {
            throw Refusal.against("help.answer.wrong", LONGEST);
        }
        if (!book.answer(one.id(), words, visitor.person())) {
            throw Refusal.conflict("help.answered");
        }
        messages.tell(
                one.member(),
                Notice.of(Kind.DECIDED, "help.question " + id, "help.told")
                        .in(campaign.id(), campaign.name())
                        .leading("/c/" + campaign.slug() + "/help"));
        audit.note(
                visitor.person(),
                "help.question-answered",
                "question " + id,
                Map.of("campaign", campaign.slug()));
    }
}
