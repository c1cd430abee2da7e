package kaijuan.live;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Live classes that units propose (C7): by two deadlines; an organiser decides. */
@Component
public class Proposals {

    private final ProposalBook book;
    private final Programme programme;
    private final ProposalNews news;
    private final Units units;
    private final Clock clock;

    Proposals(ProposalBook book, Programme programme, ProposalNews news, Units units, Clock clock) {
        this.book = book;
        this.programme = programme;
        this.news = news;
        this.units = units;
        this.clock = clock;
    }

    /** Those of the campaign whose unit passes, decided ones last. */
    public List<Proposed> of(Campaign campaign, Predicate<Long> unit) {
        return book.of(campaign.id()).stream().filter(p -> unit.test(p.unit())).toList();
    }

    /** One of them; refused as unknown if there is none or its unit does not pass. */
    public Proposed one(Campaign campaign, long id, Predicate<Long> unit) {
        return of(campaign, unit).stream()
                .filter(p -> p.id() == id)
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    /** Whether the unit may propose classes in the campaign. */
    public static boolean may(Campaign campaign, Unit unit, Units units) {
        var terms = campaign.chapter(ClassTerms.class).proposals();
        return terms != null
                && (terms.units().isEmpty() || terms.units().contains(unit.kind()))
                && units.below(unit, campaign.entry().under());
    }

    /**
     * Proposes theme, month and teacher; the same sent again at once is the same proposal.
     *
     * @return its number
     * @throws Refusal 409 after the deadline or where units propose none, 422 if something is
     *     missing or the unit may not
     */
    @Transactional
    public long propose(Campaign campaign, Proposed proposed) {
        var terms = terms(campaign);
        if (campaign.dayOf(clock.instant()).isAfter(terms.theme())) {
            throw Refusal.conflict("live.proposal.over", terms.theme());
        }
        if (!may(campaign, units.byId(proposed.unit()), units)) {
            throw Refusal.against("live.proposal.unit");
        }
        sound(proposed);
        var fresh = book.add(campaign.id(), proposed);
        if (fresh.isEmpty()) {
            return proposedBefore(campaign, proposed);
        }
        long id = fresh.get();
        news.note(proposed.by(), "proposal.made", campaign, id, null);
        return id;
    }

    private long proposedBefore(Campaign campaign, Proposed proposed) {
        return of(campaign, unit -> unit == proposed.unit()).stream()
                .filter(p -> p.theme().equals(proposed.theme()) && p.by() == proposed.by())
                .mapToLong(Proposed::id)
                .max()
                .orElseThrow(() -> Refusal.conflict("live.edited"));
    }

    /**
     * Tells the details; after their last day they are taken and marked as late.
     *
     * @throws Refusal 409 if it was changed or decided meanwhile, 422 if something is missing
     */
    @Transactional
    public void detail(Campaign campaign, Proposed proposed, long who) {
        sound(proposed);
        var details = proposed.details();
        var from = details.from();
        if (details.summary().isBlank() || details.biography().isBlank() || from == null) {
            throw Refusal.against("live.proposal.details");
        }
        for (var wrong : programme.faults(campaign, syllabus(proposed, from)).values()) {
            throw wrong;
        }
        if (!book.detail(proposed)) {
            throw Refusal.conflict("live.edited");
        }
        news.detailed(campaign);
        news.note(who, "proposal.detailed", campaign, proposed.id(), null);
    }

    /**
     * Gives it back with a reason; the clerk who proposed it is told.
     *
     * @throws Refusal 409 if it was changed or decided meanwhile, 422 without a reason
     */
    @Transactional
    public void giveBack(Campaign campaign, long id, int version, String reason, long who) {
        var proposed = one(campaign, id, unit -> true);
        if (reason.isBlank() || reason.length() > 2000) {
            throw Refusal.against("live.proposal.reason");
        }
        if (!book.giveBack(id, version, reason.strip())) {
            throw Refusal.conflict("live.edited");
        }
        news.returned(campaign, proposed, reason);
        news.note(who, "proposal.returned", campaign, id, reason);
    }

    /**
     * Accepts it: it becomes a class that is announced at once, and the clerk is told.
     *
     * @return the number of the class
     * @throws Refusal 409 if it was changed or decided meanwhile, or the name is taken
     */
    @Transactional
    public long accept(Campaign campaign, long id, int version, long who) {
        var proposed = one(campaign, id, unit -> true);
        var from = proposed.details().from();
        if (from == null) {
            throw Refusal.against("live.proposal.details");
        }
        long becomes = programme.announce(campaign, syllabus(proposed, from), who);
        if (!book.accept(id, version, becomes)) {
            throw Refusal.conflict("live.edited");
        }
        news.accepted(campaign, proposed, becomes);
        news.note(who, "proposal.accepted", campaign, id, null);
        return becomes;
    }

    /** Tells clerks whose details are overdue, each once; gives how many were told. */
    int remind(Campaign campaign, Instant now) {
        var terms = campaign.chapter(ClassTerms.class).proposals();
        if (terms == null) {
            return 0;
        }
        int told = 0;
        for (var one : book.of(campaign.id())) {
            if (one.detailedAt() == null && one.late(campaign, terms.details(), now)) {
                told += news.overdue(campaign, one, terms.details()) ? 1 : 0;
            }
        }
        return told;
    }

    private static ClassTerms.Proposals terms(Campaign campaign) {
        var terms = campaign.chapter(ClassTerms.class).proposals();
        if (terms == null) {
            throw Refusal.conflict("live.proposal.none");
        }
        return terms;
    }

    private static Syllabus syllabus(Proposed proposed, Instant from) {
        var details = proposed.details();
        return new Syllabus(
                proposed.theme(),
                new LiveClass.Speaker(proposed.teacher(), details.biography()),
                details.summary(),
                proposed.unit(),
                from,
                details.minutes(),
                details.address());
    }

    private static void sound(Proposed proposed) {
        if (proposed.theme().isBlank() || proposed.theme().length() > 200) {
            throw Refusal.against("live.wrong.name", 200);
        }
        if (proposed.teacher().isBlank() || proposed.teacher().length() > 200) {
            throw Refusal.against("live.wrong.lecturer", 200);
        }
    }
}
