package kaijuan.campaign;

import java.util.List;
import java.util.Map;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitor;
import kaijuan.message.Kind;
import kaijuan.message.Messages;
import kaijuan.message.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests as they are decided: by clerks of the unit that somebody wants to move to, for
 * corrections of the unit that they are under, or by an organiser of the campaign.
 */
@Component
public class Deciding {

    private static final int LONGEST = 500;

    private final RequestBook book;
    private final Carrying carrying;
    private final Charge charge;
    private final WaitingRequests counts;
    private final Telling telling;

    Deciding(
            RequestBook book,
            Carrying carrying,
            Charge charge,
            WaitingRequests counts,
            Telling telling) {
        this.book = book;
        this.carrying = carrying;
        this.charge = charge;
        this.counts = counts;
        this.telling = telling;
    }

    /**
     * Requests within the visitor's reach: open ones, the oldest first, or decided ones, the latest
     * first.
     */
    public List<Request> reached(
            Campaign campaign, Visitor visitor, boolean open, int from, int most) {
        return book.reached(campaign.id(), open, reach(campaign, visitor), from, most);
    }

    /** How many of them there are. */
    public int count(Campaign campaign, Visitor visitor, boolean open) {
        var reached = reach(campaign, visitor);
        var some = open ? counts.waiting(reached) : counts.done(reached);
        return some.getOrDefault(campaign.id(), 0);
    }

    /**
     * The request, for whoever may decide it; that they looked is noted.
     *
     * @throws Refusal 404 if there is none or it is beyond them
     */
    @Transactional
    public Request one(Campaign campaign, Visitor visitor, long id) {
        var one = within(campaign, visitor, id);
        telling.note(visitor.person(), "campaign.request-seen", campaign, one, null);
        return one;
    }

    /**
     * Decides the request and, if it is granted, carries it out; who asked is told.
     *
     * @throws Refusal 403 for one's own, 404 beyond them, 409 if it was decided or things have
     *     changed meanwhile, 422 without a reason
     */
    @Transactional
    public void decide(
            Campaign campaign, Visitor visitor, long id, boolean granted, String reason) {
        var one = within(campaign, visitor, id);
        var why = reason.strip();
        if (one.member() == visitor.person()) {
            throw new Refusal(
                    org.springframework.http.HttpStatus.FORBIDDEN, "campaign.request.own");
        }
        if (why.isEmpty() || why.codePointCount(0, why.length()) > LONGEST) {
            throw Refusal.against("campaign.request.reason", LONGEST);
        }
        var state = granted ? Request.State.GRANTED : Request.State.REFUSED;
        if (!book.decide(id, state, visitor.person(), why)) {
            throw Refusal.conflict("campaign.request.decided");
        }
        if (granted) {
            carrying.out(campaign, one);
        }
        telling.decided(campaign, one, state, why);
        var what = granted ? "campaign.request-granted" : "campaign.request-refused";
        telling.note(visitor.person(), what, campaign, one, why);
    }

    private Request within(Campaign campaign, Visitor visitor, long id) {
        var one = book.one(campaign.id(), id).orElseThrow(Refusal::unknown);
        charge.demand(campaign, visitor, one.unit());
        return one;
    }

    private Reached reach(Campaign campaign, Visitor visitor) {
        return charge.reached(List.of(campaign), visitor);
    }

    /** Tells whoever asked, and notes who did what. */
    @org.springframework.stereotype.Component
    static class Telling {

        private final Messages messages;
        private final Audit audit;

        Telling(Messages messages, Audit audit) {
            this.messages = messages;
            this.audit = audit;
        }

        void decided(Campaign campaign, Request one, Request.State state, String why) {
            var sentence = "campaign.told." + one.kind().word() + "-" + state.word();
            var fill = one.kind() == Request.Kind.MOVE ? one.said().wish() : "";
            messages.tell(
                    one.member(),
                    Notice.of(Kind.DECIDED, "campaign.request " + one.id(), sentence, fill)
                            .in(campaign.id(), campaign.name())
                            .saying(why)
                            .leading("/c/" + campaign.slug() + "/enrolment"));
        }

        void note(long who, String what, Campaign campaign, Request one, @Nullable String typed) {
            var detail =
                    Map.of(
                            "campaign",
                            campaign.slug(),
                            "kind",
                            one.kind().word(),
                            "from",
                            one.from() == null ? "" : "unit " + one.from(),
                            "to",
                            one.to() == null ? "" : "unit " + one.to());
            audit.note(who, what, "request " + one.id(), detail, typed);
        }
    }
}
