package kaijuan.home.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Charge;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Page;
import kaijuan.ground.web.Refusal;
import kaijuan.message.Announcement;
import kaijuan.message.Announcements;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The organiser's desk for announcements: write, schedule, put right, take back. */
@Controller
class AnnouncementDesk {

    private final Charge charge;
    private final Announcements announcements;

    AnnouncementDesk(Charge charge, Announcements announcements) {
        this.charge = charge;
        this.announcements = announcements;
    }

    @For("organiser")
    @DeskDoor(value = "home.announcements.desk", order = 45)
    @GetMapping("/c/{slug}/announcement/desk")
    View desk(Here here, @PathVariable("slug") String slug) {
        return shown(here, charge.organised(slug, here.visitor()), Penned.NOTHING);
    }

    private View shown(Here here, Campaign campaign, Penned penned) {
        var home = new Page.Place("home", campaign.name(), "/c/" + campaign.slug());
        var page = here.page(here.say("home.announcements.desk"), home, List.of(), null);
        var all = announcements.of(campaign.id());
        return Html.of(Html.PAGES.homeAnnouncementDesk(page, campaign, all, here.now(), penned));
    }

    /** The desk as it is now with what was typed, unless nothing of it can be mended. */
    private View again(Here here, Campaign campaign, Penned typed, Refusal refusal) {
        if (!refusal.mendable() && refusal.status() != HttpStatus.BAD_REQUEST) {
            throw refusal;
        }
        var wrong = here.say(refusal);
        var penned = new Penned(typed.id(), typed.title(), typed.words(), typed.from(), wrong);
        return Answered.by(refusal, shown(here, campaign, penned));
    }

    @For("organiser")
    @PostMapping("/c/{slug}/announcement/desk")
    View write(
            Here here,
            @PathVariable("slug") String slug,
            @RequestParam(name = "title", defaultValue = "") String title,
            @RequestParam(name = "words", defaultValue = "") String words,
            @RequestParam(name = "from", defaultValue = "") String from,
            @RequestParam(name = "pictures", required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        var campaign = charge.organised(slug, here.visitor());
        try {
            var pictures = pictures(files == null ? List.of() : files);
            var written = written(campaign, 0, 0, title, words, from(campaign, from, here));
            announcements.write(written, pictures, here.visitor().person());
            return desk(campaign);
        } catch (Refusal refusal) {
            return again(here, campaign, new Penned(0, title, words, from, ""), refusal);
        }
    }

    private static List<Announcements.Picture> pictures(List<MultipartFile> files)
            throws IOException {
        var pictures = new ArrayList<Announcements.Picture>();
        for (var file : files) {
            if (!file.isEmpty()) {
                pictures.add(Announcements.Picture.of(file.getBytes()));
            }
        }
        return pictures;
    }

    @For("organiser")
    @PostMapping("/c/{slug}/announcement/desk/{id}")
    View change(
            Here here,
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            @RequestParam("version") int version,
            @RequestParam(name = "title", defaultValue = "") String title,
            @RequestParam(name = "words", defaultValue = "") String words) {
        var campaign = charge.organised(slug, here.visitor());
        var was = one(campaign, id);
        try {
            var written = written(campaign, id, version, title, words, was.from());
            announcements.change(written, here.visitor().person());
            return desk(campaign);
        } catch (Refusal refusal) {
            return again(here, campaign, new Penned(id, title, words, "", ""), refusal);
        }
    }

    @For("organiser")
    @PostMapping("/c/{slug}/announcement/desk/{id}/off")
    View off(
            Here here,
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            @RequestParam("version") int version) {
        var campaign = charge.organised(slug, here.visitor());
        var was = one(campaign, id);
        announcements.takeBack(
                written(campaign, id, version, was.title(), was.words(), was.from()),
                here.visitor().person());
        return desk(campaign);
    }

    private Announcement one(Campaign campaign, long id) {
        return announcements.of(campaign.id()).stream()
                .filter(a -> a.id() == id)
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }

    private static Announcement written(
            Campaign campaign, long id, int version, String title, String words, Instant from) {
        return new Announcement(
                id,
                campaign.id(),
                campaign.name(),
                "/c/" + campaign.slug(),
                title.replace("\0", "").strip(),
                words.replace("\r\n", "\n").replace("\0", "").strip(),
                from,
                null,
                List.of(),
                version);
    }

    /** The moment on the campaign's clock from which it is shown; now where none is given. */
    private static Instant from(Campaign campaign, String typed, Here here) {
        if (typed.isBlank()) {
            return here.now();
        }
        try {
            return LocalDateTime.parse(typed).atZone(campaign.zone()).toInstant();
        } catch (DateTimeException e) {
            throw Refusal.bad("message.announcement.from");
        }
    }

    private static View desk(Campaign campaign) {
        return Go.to("/c/" + campaign.slug() + "/announcement/desk?done");
    }
}
