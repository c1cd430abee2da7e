package kaijuan.home.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Room;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.reading.Place;
import kaijuan.reading.Places;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The bookshelf of a campaign and the pages of its titles. */
@Controller
class BookshelfPages {

    private static final int RECENT = 200;
    private static final int LONGEST = 50;

    private final Campaigns campaigns;
    private final Shelf shelf;
    private final Places places;
    private final Frames frames;

    BookshelfPages(Campaigns campaigns, Shelf shelf, Places places, Frames frames) {
        this.campaigns = campaigns;
        this.shelf = shelf;
        this.places = places;
        this.frames = frames;
    }

    @Open("what a campaign offers to read may be seen by anybody")
    @GetMapping("/c/{slug}/shelf")
    View bookshelf(
            Here here,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String room) {
        var campaign = campaigns.bySlug(slug);
        var words = q.strip().length() > LONGEST ? q.strip().substring(0, LONGEST) : q.strip();
        var kept = kept(here);
        var halls =
                campaign.rooms().stream()
                        .filter(r -> room.isEmpty() || r.id().equals(room))
                        .filter(r -> !r.live() || !words.isEmpty())
                        .map(r -> new Hall(r, volumes(r, words, kept)))
                        .filter(h -> words.isEmpty() || !h.volumes().isEmpty())
                        .toList();
        var view = new Bookshelf(campaign, room, words, recent(campaign, kept), halls);
        return Html.of(
                Html.PAGES.homeBookshelf(
                        frames.page(here, campaign, "shelf", "bookshelf.title"), view));
    }

    @Open("what a title is may be seen by anybody; reading it asks for a sign-in")
    @GetMapping("/c/{slug}/shelf/{id}")
    View title(Here here, @PathVariable String slug, @PathVariable long id) {
        var campaign = campaigns.bySlug(slug);
        var title = shelf.offered(id);
        if (title.isLive()) {
            return new RedirectView("/c/" + campaign.slug() + "/live/" + id);
        }
        var room =
                campaign.rooms().stream()
                        .filter(r -> r.holds(title.medium(), title.tags()))
                        .findFirst()
                        .orElseThrow(Refusal::unknown);
        var volume = volume(title, kept(here));
        return Html.of(
                Html.PAGES.homeTitle(
                        frames.titled(here, campaign, "shelf", title.name()),
                        campaign,
                        room,
                        volume));
    }

    private Map<Long, Place> kept(Here here) {
        var who = here.visitor().id();
        return who == null
                ? Map.of()
                : places.recent(who, RECENT).stream()
                        .collect(Collectors.toMap(Place::titleId, p -> p));
    }

    private Volume volume(Title title, Map<Long, Place> kept) {
        return new Volume(title, shelf.imprint(title.id()), kept.get(title.id()));
    }

    private List<Volume> volumes(Room room, String words, Map<Long, Place> kept) {
        return shelf.search(words, room.medium(), room.tags()).stream()
                .map(title -> volume(title, kept))
                .toList();
    }

    private List<Volume> recent(Campaign campaign, Map<Long, Place> kept) {
        var latest =
                kept.values().stream()
                        .sorted((a, b) -> b.at().compareTo(a.at()))
                        .map(Place::titleId)
                        .toList();
        return shelf.titles(latest).stream()
                .filter(t -> holds(campaign, t))
                .map(t -> volume(t, kept))
                .filter(v -> !v.imprint().hidden())
                .limit(6)
                .toList();
    }

    private static boolean holds(Campaign campaign, Title title) {
        return campaign.rooms().stream().anyMatch(r -> r.holds(title.medium(), title.tags()));
    }
}
