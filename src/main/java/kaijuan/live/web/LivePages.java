package kaijuan.live.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.SignedIn;
import kaijuan.live.Calls;
import kaijuan.live.ClassCard;
import kaijuan.live.Classes;
import kaijuan.live.Phase;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The live classes of a campaign, and the page of each. */
@Controller
class LivePages {

    private final Campaigns campaigns;
    private final Classes classes;
    private final Calls calls;
    private final Seats seats;
    private final Frames frames;

    LivePages(Campaigns campaigns, Classes classes, Calls calls, Seats seats, Frames frames) {
        this.campaigns = campaigns;
        this.classes = classes;
        this.calls = calls;
        this.seats = seats;
        this.frames = frames;
    }

    @Open("what classes are held, by whom and when, is announced to everybody")
    @GetMapping("/c/{slug}/live")
    View list(Here here, @PathVariable("slug") String slug) {
        var campaign = campaigns.bySlug(slug);
        var called = called(here, campaign);
        var all =
                classes.of(campaign).stream()
                        .map(c -> ClassCard.of(campaign, c, called.contains(c.id()), here))
                        .toList();
        var ahead = all.stream().filter(c -> c.phase() != Phase.OVER && c.phase() != Phase.OFF);
        var past = all.stream().filter(c -> c.phase() == Phase.OVER || c.phase() == Phase.OFF);
        return Html.of(
                Html.PAGES.liveList(
                        frames.page(here, campaign, "shelf", "live.title"),
                        campaign,
                        ahead.toList(),
                        past.toList().reversed()));
    }

    @Open("a class is announced to everybody; being counted asks for a sign-in")
    @GetMapping("/c/{slug}/live/{id}")
    View one(
            Here here,
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            HttpServletResponse response) {
        var campaign = campaigns.bySlug(slug);
        var of = classes.one(campaign, id);
        var card = ClassCard.of(campaign, of, called(here, campaign).contains(id), here);
        var visit = seats.of(here, campaign, card, response);
        return Html.of(
                Html.PAGES.liveLecture(frames.titled(here, campaign, "shelf", of.name()), visit));
    }

    /** Nothing while the class stands as the page shows it; else the page is loaded anew. */
    @Open("a page on which people wait asks whether the class still stands so")
    @GetMapping("/c/{slug}/live/{id}/stand")
    ResponseEntity<Void> stand(
            Here here,
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            @RequestParam(name = "seen", defaultValue = "") String seen) {
        var campaign = campaigns.bySlug(slug);
        var stand = ClassCard.of(campaign, classes.one(campaign, id), false, here).stand();
        return stand.equals(seen)
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok().header("HX-Refresh", "true").build();
    }

    @SignedIn
    @PostMapping("/c/{slug}/live/{id}/call")
    View call(
            Here here,
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            @RequestParam(name = "on", defaultValue = "true") boolean on) {
        var campaign = campaigns.bySlug(slug);
        calls.set(here.visitor().person(), classes.one(campaign, id).id(), on);
        return Go.to("/c/" + campaign.slug() + "/live/" + id);
    }

    private Set<Long> called(Here here, Campaign campaign) {
        var who = here.visitor().id();
        return who == null ? Set.of() : calls.of(who, campaign.id());
    }
}
