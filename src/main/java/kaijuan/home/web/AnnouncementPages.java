package kaijuan.home.web;

import java.time.Duration;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.message.Announcement;
import kaijuan.message.Announcements;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Announcements of a campaign, as everybody reads them. */
@Controller
class AnnouncementPages {

    private final Campaigns campaigns;
    private final Announcements announcements;
    private final Frames frames;

    AnnouncementPages(Campaigns campaigns, Announcements announcements, Frames frames) {
        this.campaigns = campaigns;
        this.announcements = announcements;
        this.frames = frames;
    }

    @Open("announcements of a campaign are for everybody")
    @GetMapping("/c/{slug}/announcement")
    View list(Here here, @PathVariable("slug") String slug) {
        var campaign = campaigns.bySlug(slug);
        return Html.of(
                Html.PAGES.homeAnnouncements(
                        frames.page(here, campaign, "home", "home.announcements"),
                        campaign,
                        announcements.shown(campaign.id())));
    }

    @Open("announcements of a campaign are for everybody")
    @GetMapping("/c/{slug}/announcement/{id}")
    View one(Here here, @PathVariable("slug") String slug, @PathVariable("id") long id) {
        var campaign = campaigns.bySlug(slug);
        var shown = shown(campaign, id);
        return Html.of(
                Html.PAGES.homeAnnouncement(
                        frames.titled(here, campaign, "home", shown.title()), campaign, shown));
    }

    @Open("pictures of what is announced to everybody")
    @GetMapping("/c/{slug}/announcement/{id}/picture/{no:\\d}")
    ResponseEntity<byte[]> picture(
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            @PathVariable("no") int no) {
        var picture = announcements.picture(shown(campaigns.bySlug(slug), id).id(), no);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.type()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(picture.bytes());
    }

    private Announcement shown(Campaign campaign, long id) {
        return announcements.shown(campaign.id()).stream()
                .filter(a -> a.id() == id)
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }
}
