package kaijuan.outer.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.outer.Partner;
import kaijuan.outer.Partners;
import kaijuan.outer.Pseudonyms;
import kaijuan.outer.Report;
import kaijuan.outer.Reports;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

/** Where else one takes part, under which pseudonym, and what was told. */
@Controller
class OuterPage {

    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final Partners partners;
    private final Sources sources;
    private final Frames frames;

    OuterPage(
            Campaigns campaigns,
            Enrolments enrolments,
            Partners partners,
            Sources sources,
            Frames frames) {
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.partners = partners;
        this.sources = sources;
        this.frames = frames;
    }

    /** What is a person's own of it. */
    @Component
    static class Sources {

        private final Pseudonyms pseudonyms;
        private final Reports reports;

        Sources(Pseudonyms pseudonyms, Reports reports) {
            this.pseudonyms = pseudonyms;
            this.reports = reports;
        }
    }

    @SignedIn
    @GetMapping("/c/{campaign}/outer")
    View own(Here here, @PathVariable("campaign") String slug) {
        var campaign = campaigns.bySlug(slug);
        long member = here.visitor().person();
        if (enrolments.of(campaign.id(), member).isEmpty()) {
            throw new Refusal(HttpStatus.FORBIDDEN, "outer.notEntered");
        }
        var pseudonym = sources.pseudonyms.of(campaign, member);
        return Html.of(
                Html.PAGES.outerOwn(
                        frames.page(here, campaign, "me", "outer.title"),
                        campaign,
                        pseudonym,
                        ways(campaign, pseudonym),
                        sources.reports.of(campaign, member).stream()
                                .map(r -> told(campaign, r))
                                .toList()));
    }

    private List<OwnOuter.Way> ways(Campaign campaign, String pseudonym) {
        return partners.of(campaign).stream()
                .filter(p -> p.ended() == null && !p.address().isEmpty())
                .map(p -> way(p, pseudonym))
                .toList();
    }

    private static OwnOuter.Way way(Partner partner, String pseudonym) {
        var address =
                UriComponentsBuilder.fromUriString(partner.address())
                        .queryParam("entrant", pseudonym)
                        .build()
                        .toUriString();
        return new OwnOuter.Way(partner.name(), address);
    }

    private static OwnOuter.Told told(Campaign campaign, Report report) {
        var local = report.at().atZone(campaign.zone());
        return new OwnOuter.Told(
                report.name(),
                report.amount(),
                "%s %02d:%02d".formatted(local.toLocalDate(), local.getHour(), local.getMinute()));
    }
}
