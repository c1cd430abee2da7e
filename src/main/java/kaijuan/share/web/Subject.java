package kaijuan.share.web;

import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import org.springframework.stereotype.Component;

/** Titles of a campaign that can be shared. */
@Component
class Subject {

    private final Shelf shelf;

    Subject(Shelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The title of the number; empty for 0, which is the campaign itself.
     *
     * @throws Refusal 404 if the campaign has no such title
     */
    Optional<Title> of(Campaign campaign, long id) {
        if (id == 0) {
            return Optional.empty();
        }
        var title = shelf.title(id);
        if (campaign.rooms().stream().noneMatch(r -> r.holds(title.medium(), title.tags()))) {
            throw Refusal.unknown();
        }
        return Optional.of(title);
    }

    /** What is shared, as people read it. */
    String name(Campaign campaign, long id) {
        return of(campaign, id).map(Title::name).orElse(campaign.name());
    }
}
