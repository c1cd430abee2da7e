package kaijuan.home.web;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.web.Frames;
import kaijuan.checkin.Checkins;
import kaijuan.checkin.Streak;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.reading.Readings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The calendar of stamps: check-ins, or days with counted time where none are taken (A3). */
@Controller
class CheckinPage {

    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final Checkins checkins;
    private final Readings readings;
    private final Frames frames;

    CheckinPage(
            Campaigns campaigns,
            Enrolments enrolments,
            Checkins checkins,
            Readings readings,
            Frames frames) {
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.checkins = checkins;
        this.readings = readings;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/c/{campaign}/checkin")
    View calendar(
            @PathVariable("campaign") String slug,
            @RequestParam(name = "month", required = false) @Nullable String asked,
            @RequestParam(name = "stamped", required = false) @Nullable String stamped,
            Here here) {
        var campaign = campaigns.bySlug(slug);
        long member = here.visitor().person();
        var today = campaign.dayOf(here.now());
        if (!campaign.stamps()) {
            throw Refusal.unknown();
        }
        var stamps = !campaign.allowing("checkin").isEmpty();
        var days =
                stamps
                        ? checkins.days(campaign.id(), member)
                        : readings.spans().calendar(campaign.id(), member).keySet();
        var act = stamps ? "checkin" : "read";
        var month = asked == null ? YearMonth.from(today) : month(asked);
        return Html.of(
                Html.PAGES.homeCalendar(
                        frames.page(here, campaign, "checkin", "checkin.title"),
                        campaign,
                        Calendar.of(campaign, act, month, today, days),
                        new Stamps(
                                enrolments.of(campaign.id(), member).isPresent(),
                                stamps,
                                campaign.allows(act, here.now()),
                                days.contains(today),
                                days.size(),
                                Streak.of(days, today)),
                        stamped != null));
    }

    @SignedIn
    @PostMapping("/c/{campaign}/checkin")
    View stamp(@PathVariable("campaign") String slug, Here here) {
        var campaign = campaigns.bySlug(slug);
        var member = here.visitor().person();
        if (enrolments.of(campaign.id(), member).isEmpty()) {
            throw new Refusal(HttpStatus.FORBIDDEN, "checkin.notEntered");
        }
        checkins.stamp(campaign, member, here.now());
        return Go.to("/c/" + campaign.slug() + "/checkin?stamped=1");
    }

    private static YearMonth month(String asked) {
        try {
            return YearMonth.parse(asked);
        } catch (DateTimeParseException e) {
            throw Refusal.bad("checkin.month.bad");
        }
    }
}
