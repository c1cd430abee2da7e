package kaijuan.live.web;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Open;
import kaijuan.live.ClassTerms;
import kaijuan.live.Classes;
import kaijuan.live.LiveClass;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Classes as iCalendar (RFC 5545): one to keep, or all of a campaign to subscribe to. */
@Controller
class Calendars {

    private static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private static final int CHARACTERS = 24;

    private final Campaigns campaigns;
    private final Classes classes;

    Calendars(Campaigns campaigns, Classes classes) {
        this.campaigns = campaigns;
        this.classes = classes;
    }

    @Open("what classes are held, and when, is announced to everybody")
    @GetMapping("/c/{slug}/live/{id:\\d{1,18}}.ics")
    ResponseEntity<byte[]> one(
            Here here, @PathVariable("slug") String slug, @PathVariable("id") long id) {
        var campaign = campaigns.bySlug(slug);
        return file(here, campaign, List.of(classes.one(campaign, id)));
    }

    /** Subscribed to, it follows when a class is moved. */
    @Open("what classes are held, and when, is announced to everybody")
    @GetMapping("/c/{slug}/live.ics")
    ResponseEntity<byte[]> all(Here here, @PathVariable("slug") String slug) {
        var campaign = campaigns.bySlug(slug);
        return file(here, campaign, classes.of(campaign));
    }

    private static ResponseEntity<byte[]> file(Here here, Campaign campaign, List<LiveClass> of) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Kaijuan//Kaijuan//ZH");
        calendar.setMethod("PUBLISH");
        calendar.setName(campaign.name());
        calendar.setRefreshInterval(Duration.builder().hours(1).build());
        of.forEach(one -> calendar.addEvent(event(here, campaign, one)));
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header("Cache-Control", "no-cache")
                .body(written(calendar));
    }

    /** Folded so that no line has more than 75 bytes, whatever script it is in (RFC 5545, 3.1). */
    private static byte[] written(ICalendar calendar) {
        var out = new ByteArrayOutputStream();
        try (var writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(CHARACTERS);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static VEvent event(Here here, Campaign campaign, LiveClass of) {
        var page =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/c/" + campaign.slug() + "/live/" + of.id())
                        .toUriString();
        var event = new VEvent();
        event.setUid("live-" + of.id() + "@kaijuan");
        // Calendars take the highest: a class that was moved replaces what they hold.
        event.setSequence(of.version() - 1);
        event.setDateTimeStamp(Date.from(here.now()));
        event.setDateStart(Date.from(of.hours().from()), true);
        event.setDateEnd(Date.from(of.hours().to()), true);
        event.setSummary(of.name());
        event.setDescription(
                here.say("live.ics", campaign.name(), of.speaker().name()) + "\n" + of.about());
        event.setUrl(page);
        event.setLocation(page);
        event.setStatus(of.calledOff() == null ? Status.confirmed() : Status.cancelled());
        if (of.calledOff() == null) {
            event.addAlarm(alarm(campaign, of));
        }
        return event;
    }

    private static VAlarm alarm(Campaign campaign, LiveClass of) {
        int minutes = (int) campaign.chapter(ClassTerms.class).remind().toMinutes();
        var before = Duration.builder().prior(true).minutes(minutes).build();
        return VAlarm.display(new Trigger(before, Related.START), of.name());
    }
}
