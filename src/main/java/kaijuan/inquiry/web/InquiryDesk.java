package kaijuan.inquiry.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Charge;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.inquiry.Inquiries;
import kaijuan.inquiry.Verdicts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The organiser's desk of cases of odd reading. */
@Controller
class InquiryDesk {

    private static final String DESK = "/c/{campaign}/inquiry";
    private static final String CASE = DESK + "/{id:\\d{1,18}}";
    private static final int SHOWN = 30;

    private final Charge charge;
    private final Inquiries inquiries;
    private final Verdicts verdicts;
    private final CaseTelling telling;

    InquiryDesk(Charge charge, Inquiries inquiries, Verdicts verdicts, CaseTelling telling) {
        this.charge = charge;
        this.inquiries = inquiries;
        this.verdicts = verdicts;
        this.telling = telling;
    }

    @For("organiser")
    @DeskDoor(value = "inquiry.title", order = 35)
    @GetMapping(DESK)
    View desk(
            Here here,
            @PathVariable("campaign") String slug,
            @RequestParam(name = "all", defaultValue = "false") boolean all,
            @RequestParam(name = "before", defaultValue = "999999999999999999") long before) {
        var campaign = charge.organised(slug, here.visitor());
        var cases = inquiries.latest(campaign, all, before, SHOWN + 1);
        var shown = cases.subList(0, Math.min(SHOWN, cases.size()));
        var next = cases.size() > SHOWN ? shown.getLast().id() : 0;
        return Html.of(
                Html.PAGES.inquiryDesk(
                        here.page(here.say("inquiry.title")),
                        campaign,
                        telling.listed(campaign, shown, here.text()),
                        all,
                        next));
    }

    @For("organiser")
    @GetMapping(CASE)
    View one(Here here, @PathVariable("campaign") String slug, @PathVariable("id") long id) {
        return shown(here, charge.organised(slug, here.visitor()), id, null);
    }

    @For("organiser")
    @PostMapping(CASE)
    View decide(
            Here here,
            @PathVariable("campaign") String slug,
            @PathVariable("id") long id,
            @RequestParam(name = "step", defaultValue = "") String step,
            @RequestParam(name = "said", defaultValue = "") String said) {
        var campaign = charge.organised(slug, here.visitor());
        long by = here.visitor().person();
        try {
            switch (step) {
                case "nothing", "uncounted" ->
                        verdicts.decide(campaign, id, step.equals("uncounted"), said, by);
                case "granted", "kept" ->
                        verdicts.answer(campaign, id, step.equals("granted"), said, by);
                default -> throw Refusal.against("inquiry.choose");
            }
        } catch (Refusal refusal) {
            if (!refusal.mendable()) {
                throw refusal;
            }
            return Answered.by(refusal, shown(here, campaign, id, here.say(refusal)));
        }
        return Go.to("/c/" + campaign.slug() + "/inquiry/" + id + "?done");
    }

    private View shown(Here here, Campaign campaign, long id, @Nullable String wrong) {
        var one = inquiries.one(campaign, id).orElseThrow(Refusal::unknown);
        return Html.of(
                Html.PAGES.inquiryCase(
                        here.page(here.say("inquiry.one", one.day())),
                        campaign,
                        telling.whole(campaign, one, here, wrong),
                        one.steps().isEmpty()
                                ? List.of("nothing", "uncounted")
                                : List.of("kept", "granted")));
    }
}
