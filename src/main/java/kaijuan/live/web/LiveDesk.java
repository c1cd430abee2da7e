package kaijuan.live.web;

import java.util.LinkedHashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Charge;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.live.Classes;
import kaijuan.live.Programme;
import kaijuan.live.Syllabus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The organiser's desk for live classes: announce, move, call off, show again. */
@Controller
class LiveDesk {

    private final Charge charge;
    private final Classes classes;
    private final Programme programme;
    private final Sheets sheets;

    LiveDesk(Charge charge, Classes classes, Programme programme, Sheets sheets) {
        this.charge = charge;
        this.classes = classes;
        this.programme = programme;
        this.sheets = sheets;
    }

    @For("organiser")
    @DeskDoor(value = "live.desk.title", order = 40)
    @GetMapping("/c/{slug}/live/desk")
    View desk(Here here, @PathVariable("slug") String slug) {
        return sheets.list(here, charge.organised(slug, here.visitor()));
    }

    @For("organiser")
    @GetMapping("/c/{slug}/live/desk/new")
    View fresh(Here here, @PathVariable("slug") String slug) {
        return sheets.sheet(
                here,
                charge.organised(slug, here.visitor()),
                null,
                Map.of("minutes", "60"),
                Map.of());
    }

    @For("organiser")
    @PostMapping("/c/{slug}/live/desk/new")
    View announce(Here here, @PathVariable("slug") String slug, @ModelAttribute ClassForm form) {
        var campaign = charge.organised(slug, here.visitor());
        return attempt(
                here,
                campaign,
                0,
                form,
                syllabus -> programme.announce(campaign, syllabus, here.visitor().person()));
    }

    @For("organiser")
    @GetMapping("/c/{slug}/live/desk/{id}")
    View one(Here here, @PathVariable("slug") String slug, @PathVariable("id") long id) {
        var campaign = charge.organised(slug, here.visitor());
        return sheets.standing(here, campaign, classes.one(campaign, id));
    }

    @For("organiser")
    @PostMapping("/c/{slug}/live/desk/{id}")
    View change(
            Here here,
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            @RequestParam("version") int version,
            @ModelAttribute ClassForm form) {
        var campaign = charge.organised(slug, here.visitor());
        classes.one(campaign, id);
        return attempt(
                here,
                campaign,
                id,
                form,
                syllabus -> {
                    programme.change(campaign, id, version, syllabus, here.visitor().person());
                    return id;
                });
    }

    @For("organiser")
    @PostMapping("/c/{slug}/live/desk/{id}/off")
    View off(
            Here here,
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            @RequestParam("version") int version,
            @RequestParam("why") String why) {
        var campaign = charge.organised(slug, here.visitor());
        programme.callOff(campaign, id, version, why, here.visitor().person());
        return seeOther(campaign, id);
    }

    @For("organiser")
    @PostMapping("/c/{slug}/live/desk/{id}/replay")
    View replay(
            Here here,
            @PathVariable("slug") String slug,
            @PathVariable("id") long id,
            @RequestParam("version") int version,
            @RequestParam("film") long film) {
        var campaign = charge.organised(slug, here.visitor());
        programme.replay(campaign, id, version, film, here.visitor().person());
        return seeOther(campaign, id);
    }

    private interface Act {
        long on(Syllabus syllabus);
    }

    /** Does it, or shows the form again with everything that is wrong beside what was typed. */
    private View attempt(Here here, Campaign campaign, long id, ClassForm form, Act act) {
        var wrong = new LinkedHashMap<String, Refusal>();
        var syllabus = sheets.read(campaign, form, wrong);
        programme.faults(campaign, syllabus).forEach(wrong::putIfAbsent);
        if (wrong.isEmpty()) {
            try {
                return seeOther(campaign, act.on(syllabus));
            } catch (Refusal refusal) {
                wrong.put("", refusal);
            }
        }
        return sheets.again(here, campaign, id, form.typed(), wrong);
    }

    private static View seeOther(Campaign campaign, long id) {
        return Go.to("/c/" + campaign.slug() + "/live/desk/" + id + "?done");
    }
}
