package kaijuan.campaign;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Name;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What entrants ask to have changed of their enrolment, one at a time. */
@Component
public class Requests {

    /** The end of the address of the desk that decides them. */
    static final String DESK = "/enrolment/requests";

    private static final int LONGEST = 300;

    private final RequestBook book;
    private final Enrolments enrolments;
    private final Personal personal;
    private final Members members;
    private final Deciders deciders;

    Requests(
            RequestBook book,
            Enrolments enrolments,
            Personal personal,
            Members members,
            Deciders deciders) {
        this.book = book;
        this.enrolments = enrolments;
        this.personal = personal;
        this.members = members;
        this.deciders = deciders;
    }

    /**
     * Asks to be under another unit.
     *
     * @throws Refusal 409 if one is open already or the person is not in the campaign, 422 if the
     *     unit is theirs or the campaign does not admit it
     */
    @Transactional
    public void move(Campaign campaign, long member, Unit to, String words) {
        var there = entered(campaign, member);
        if (Objects.equals(there.unit(), to.id())) {
            throw Refusal.against("campaign.request.same-unit", to.name());
        }
        if (!enrolments.admits(campaign, to)) {
            throw Refusal.against("campaign.enrolment.wrong.unit-outside", to.name());
        }
        var said = new Request.Said(enrolments.where(there), to.name(), words(words));
        add(campaign, there, Request.Kind.MOVE, to.id(), said);
    }

    /**
     * Asks for another real name.
     *
     * @throws Refusal as {@link #move}; 422 if it cannot be a name or is the one they have
     */
    @Transactional
    public void name(Campaign campaign, long member, String typed, String words) {
        var there = entered(campaign, member);
        var was = members.realName(member);
        var wish = Name.of(typed).written();
        if (was.equals(wish)) {
            throw Refusal.against("campaign.request.same-name");
        }
        add(campaign, there, Request.Kind.NAME, null, new Request.Said(was, wish, words(words)));
    }

    /**
     * Asks for another year and month of birth, where the campaign asks for them.
     *
     * @throws Refusal as {@link #move}; 422 if nobody can be born then or it is what they said
     */
    @Transactional
    public void born(Campaign campaign, long member, @Nullable YearMonth born, String words) {
        var there = entered(campaign, member);
        if (!campaign.entry().age()) {
            throw Refusal.unknown();
        }
        var today = YearMonth.from(campaign.dayOf(book.now()));
        Eligibility.born(
                born,
                today,
                wrong -> {
                    throw wrong;
                });
        var was = personal.born(campaign.id(), member);
        if (born == null || born.equals(was)) {
            throw Refusal.against("campaign.request.same-born");
        }
        var before = was == null ? "" : was.toString();
        var said = new Request.Said(before, born.toString(), words(words));
        add(campaign, there, Request.Kind.BORN, null, said);
    }

    /** Takes the open request back; nothing happens if it was decided meanwhile. */
    @Transactional
    public void takeBack(Campaign campaign, long member) {
        book.takeBack(campaign.id(), member);
    }

    /** What the person has asked for in the campaign, the latest first. */
    public List<Request> of(Campaign campaign, long member) {
        return book.of(campaign.id(), member);
    }

    private Enrolment entered(Campaign campaign, long member) {
        return enrolments
                .of(campaign.id(), member)
                .orElseThrow(() -> Refusal.conflict("campaign.enrolment.not-in"));
    }

    private static String words(String words) {
        var plain = words.strip();
        if (plain.codePointCount(0, plain.length()) > LONGEST) {
            throw Refusal.against("campaign.request.words", LONGEST);
        }
        return plain;
    }

    private void add(
            Campaign campaign,
            Enrolment there,
            Request.Kind kind,
            @Nullable Long to,
            Request.Said said) {
        var one =
                new Request(
                        0,
                        there.member(),
                        kind,
                        there.unit(),
                        to,
                        said,
                        book.now(),
                        Request.State.OPEN,
                        null);
        if (book.add(campaign.id(), one).isEmpty()) {
            throw Refusal.conflict("campaign.request.open");
        }
        deciders.clerks(campaign, one.unit(), "campaign.requests.waits", DESK);
    }
}
