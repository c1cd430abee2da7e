package kaijuan.correction.web;

import java.time.LocalDate;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Charge;
import kaijuan.correction.Corrections;
import kaijuan.correction.Deciding;
import kaijuan.correction.Effect;
import kaijuan.correction.Weighing;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Deciding: what a correction would change is shown before it is put to work. */
@Controller
class DecidingPages {

    private static final String DAY = "/c/{campaign}/correction/{member:\\d{1,18}}";
    private static final String UNDO = DAY + "/undo/{correction:\\d{1,18}}";

    private final Charge charge;
    private final Deciding deciding;
    private final Weighing weighing;
    private final Corrections corrections;
    private final CorrectionTelling telling;

    DecidingPages(
            Charge charge,
            Deciding deciding,
            Weighing weighing,
            Corrections corrections,
            CorrectionTelling telling) {
        this.charge = charge;
        this.deciding = deciding;
        this.weighing = weighing;
        this.corrections = corrections;
        this.telling = telling;
    }

    @For("organiser")
    @PostMapping(DAY + "/preview")
    View preview(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("member") long member,
            CorrectionForm form) {
        var campaign = charge.organised(slug, here.visitor());
        var day = form.date();
        try {
            var correction = form.correction(campaign, here.now());
            deciding.check(campaign, member, day, correction);
            if (form.why().isEmpty()) {
                throw Refusal.against("correction.reason", 2, Deciding.LONGEST);
            }
            var effect = weighing.effect(campaign, member, day, List.of(correction), List.of());
            var words = telling.words(correction, here.text());
            return page(here, campaign, member, form, words, effect);
        } catch (Refusal refusal) {
            var said = here.say(refusal);
            var person = telling.day(campaign, member, day, here.text(), said);
            return Answered.by(
                    refusal,
                    Html.of(
                            Html.PAGES.correctionDay(
                                    here.page(here.say("correction.title")), campaign, person)));
        }
    }

    private View page(
            Here here,
            Campaign campaign,
            long member,
            CorrectionForm form,
            String words,
            Effect effect) {
        return Html.of(
                Html.PAGES.correctionPreview(
                        here.page(here.say("correction.preview")),
                        campaign,
                        member,
                        telling.name(member),
                        form,
                        words,
                        effect));
    }

    @For("organiser")
    @PostMapping(DAY)
    View decide(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("member") long member,
            CorrectionForm form) {
        var campaign = charge.organised(slug, here.visitor());
        var correction = form.correction(campaign, here.now());
        long by = here.visitor().person();
        deciding.decide(campaign, member, form.date(), correction, form.why(), by, form.key());
        return to(campaign, member, form.date());
    }

    @For("organiser")
    @PostMapping(UNDO)
    View undo(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("member") long member,
            @PathVariable("correction") long id,
            CorrectionForm form) {
        var campaign = charge.organised(slug, here.visitor());
        var one =
                corrections
                        .one(campaign, id)
                        .filter(d -> d.member() == member)
                        .orElseThrow(Refusal::unknown);
        deciding.undo(campaign, id, form.why(), here.visitor().person(), form.key());
        return to(campaign, member, one.day());
    }

    private static View to(Campaign campaign, long member, LocalDate day) {
        return Go.to("/c/" + campaign.slug() + "/correction/" + member + "?day=" + day + "&done");
    }
}
