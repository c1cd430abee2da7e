package kaijuan.live.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Charge;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Page;
import kaijuan.ground.web.Typed;
import kaijuan.live.ClassTerms;
import kaijuan.live.Proposals;
import kaijuan.live.Proposed;
import kaijuan.unit.Roles;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What of the proposals a visitor's office lets them see and do: a clerk's units, or all. */
@Component
class Offices {

    private static final int MOST = 500;

    private final Proposals proposals;
    private final Charge charge;
    private final Roles roles;
    private final Units units;

    Offices(Proposals proposals, Charge charge, Roles roles, Units units) {
        this.proposals = proposals;
        this.charge = charge;
        this.roles = roles;
        this.units = units;
    }

    /** The units whose proposals the visitor may see. */
    Predicate<Long> sees(Here here, Campaign campaign) {
        return charge.organises(campaign, here.visitor()) ? unit -> true : tells(here);
    }

    /** The units for which the visitor may propose and tell details. */
    Predicate<Long> tells(Here here) {
        var visitor = here.visitor();
        if (!visitor.is("clerk")) {
            return unit -> false;
        }
        var scope = roles.scope(visitor, "clerk");
        return scope::holds;
    }

    View list(Here here, Campaign campaign, Map<String, String> typed, String wrong) {
        var may = tells(here);
        var own =
                units.all().stream()
                        .filter(u -> may.test(u.id()))
                        .filter(u -> Proposals.may(campaign, u, units))
                        .limit(MOST)
                        .toList();
        var rows = proposals.of(campaign, sees(here, campaign)).stream();
        var view =
                view(here, campaign, rows.map(p -> row(campaign, p, here)).toList(), typed, wrong);
        return Html.of(
                Html.PAGES.liveProposals(
                        page(here, campaign, here.say("live.proposals")), with(view, own)));
    }

    View one(Here here, Campaign campaign, Proposed of, Map<String, String> typed, String wrong) {
        var rows = List.of(row(campaign, of, here));
        var values = typed.isEmpty() ? values(campaign, of) : typed;
        return Html.of(
                Html.PAGES.liveProposal(
                        page(here, campaign, of.theme()),
                        view(here, campaign, rows, values, wrong)));
    }

    /** The proposal as it is, beside a decision that was not taken. */
    View undecided(Here here, Campaign campaign, Proposed of, String why, String wrong) {
        var values = values(campaign, of);
        values.put("why", why);
        return one(here, campaign, of, values, wrong);
    }

    private ProposalView view(
            Here here,
            Campaign campaign,
            List<ProposalView.Row> rows,
            Map<String, String> typed,
            String wrong) {
        var tells = rows.size() == 1 && tells(here).test(rows.getFirst().of().unit());
        var terms = campaign.chapter(ClassTerms.class).proposals();
        boolean late = terms != null && campaign.dayOf(here.now()).isAfter(terms.theme());
        return new ProposalView(
                campaign,
                terms,
                rows,
                List.of(),
                new Typed(typed, Map.of()),
                wrong,
                new ProposalView.Powers(tells, charge.organises(campaign, here.visitor()), late));
    }

    private static ProposalView with(ProposalView view, List<Unit> own) {
        return new ProposalView(
                view.campaign(),
                view.terms(),
                view.rows(),
                own,
                view.typed(),
                view.wrong(),
                view.powers());
    }

    private ProposalView.Row row(Campaign campaign, Proposed of, Here here) {
        var terms = campaign.chapter(ClassTerms.class).proposals();
        int days = terms == null ? 0 : terms.details();
        var late = terms != null && of.late(campaign, days, here.now());
        return new ProposalView.Row(of, units.byId(of.unit()).name(), of.due(campaign, days), late);
    }

    private static Map<String, String> values(Campaign campaign, Proposed of) {
        var values = new LinkedHashMap<String, String>();
        var details = of.details();
        values.put("theme", of.theme());
        values.put("teacher", of.teacher());
        values.put("summary", details.summary());
        values.put("biography", details.biography());
        values.put("address", details.address());
        values.put("minutes", String.valueOf(details.minutes()));
        var from = details.from();
        if (from != null) {
            var at = from.atZone(campaign.zone());
            values.put("day", at.toLocalDate().toString());
            values.put("time", at.toLocalTime().toString());
        }
        return values;
    }

    private static Page page(Here here, Campaign campaign, String title) {
        var home = new Page.Place("home", campaign.name(), "/c/" + campaign.slug());
        return here.page(title, home, List.of(), null);
    }
}
