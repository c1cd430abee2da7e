package kaijuan.correction.web;

import java.time.LocalDate;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Charge;
import kaijuan.campaign.Enrolments;
import kaijuan.correction.Corrections;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The organiser's desk of corrections: whom they are about, and what was decided lately. */
@Controller
class CorrectionDesk {

    private static final String DESK = "/c/{campaign}/correction";
    private static final int SHOWN = 30;

    private final Charge charge;
    private final Corrections corrections;
    private final CorrectionTelling telling;
    private final Finding finding;

    CorrectionDesk(
            Charge charge, Corrections corrections, CorrectionTelling telling, Finding finding) {
        this.charge = charge;
        this.corrections = corrections;
        this.telling = telling;
        this.finding = finding;
    }

    @For("organiser")
    @DeskDoor(value = "correction.title", order = 30)
    @GetMapping(DESK)
    View desk(Here here, @PathVariable("campaign") String slug) {
        return desk(here, charge.organised(slug, here.visitor()), null);
    }

    /** The phone goes in a form, never in an address. */
    @For("organiser")
    @PostMapping(DESK)
    View find(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(name = "phone", defaultValue = "") String phone) {
        var campaign = charge.organised(slug, here.visitor());
        try {
            return Go.to(
                    "/c/" + campaign.slug() + "/correction/" + finding.entrant(campaign, phone));
        } catch (Refusal refusal) {
            var said = here.say(refusal);
            return Answered.by(refusal, desk(here, campaign, said));
        }
    }

    /** Whose facts are looked at is noted. */
    @For("organiser")
    @GetMapping(DESK + "/{member:\\d{1,18}}")
    View day(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("member") long member,
            @RequestParam(name = "day", required = false) @Nullable String asked) {
        var campaign = charge.organised(slug, here.visitor());
        var today = campaign.dayOf(here.now());
        var day = asked == null ? clamped(campaign, today) : CorrectionForm.date(asked);
        var person = telling.day(campaign, member, day, here.text(), null);
        finding.note(here.visitor().person(), campaign, member);
        return Html.of(
                Html.PAGES.correctionDay(
                        here.page(here.say("correction.title")), campaign, person));
    }

    private static LocalDate clamped(Campaign campaign, LocalDate today) {
        var days = campaign.days();
        return today.isAfter(days.last())
                ? days.last()
                : today.isBefore(days.first()) ? days.first() : today;
    }

    private View desk(Here here, Campaign campaign, @Nullable String wrong) {
        var latest = corrections.latest(campaign, Long.MAX_VALUE, SHOWN);
        return Html.of(
                Html.PAGES.correctionDesk(
                        here.page(here.say("correction.title")),
                        campaign,
                        telling.told(campaign, latest, here.text()),
                        latest.stream().map(d -> d.member()).toList(),
                        latest.stream().map(d -> d.day()).toList(),
                        wrong));
    }

    /** Finds an entrant by phone. */
    @Component
    static class Finding {

        private final Members members;
        private final Enrolments enrolments;
        private final Audit audit;

        Finding(Members members, Enrolments enrolments, Audit audit) {
            this.members = members;
            this.enrolments = enrolments;
            this.audit = audit;
        }

        long entrant(Campaign campaign, String phone) {
            return members.byPhone(Phone.of(phone))
                    .filter(m -> enrolments.of(campaign.id(), m).isPresent())
                    .orElseThrow(() -> Refusal.against("correction.stranger"));
        }

        void note(long by, Campaign campaign, long member) {
            audit.note(
                    by,
                    "correction.looked",
                    "member " + member,
                    Map.of("campaign", campaign.slug()));
        }
    }
}
