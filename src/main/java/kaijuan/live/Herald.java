package kaijuan.live;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.audit.Audit;
import kaijuan.message.Kind;
import kaijuan.message.Messages;
import kaijuan.message.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whoever wants to be told of a class, and notes what staff did with it. */
@Component
class Herald {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Calls calls;
    private final Messages messages;
    private final Audit audit;

    Herald(Calls calls, Messages messages, Audit audit) {
        this.calls = calls;
        this.messages = messages;
        this.audit = audit;
    }

    /** Notes what a member of the staff did with the class. */
    void note(long who, String what, LiveClass of, @Nullable String typed) {
        var detail = Map.of("campaign", of.campaign(), "version", of.version());
        audit.note(who, what, "class " + of.id(), detail, typed);
    }

    /** The class begins soon; told once for each time at which it is to begin. */
    List<Long> soon(Campaign campaign, LiveClass of) {
        var key = "live.soon " + of.id() + " " + of.hours().from().getEpochSecond();
        var at = moment(campaign, of.hours().from());
        return tell(campaign, of, Notice.of(Kind.REMINDER, key, "live.told.soon", of.name(), at));
    }

    /** The class was moved. */
    void moved(Campaign campaign, LiveClass was, Instant to) {
        var key = "live.moved " + was.id() + " " + was.version();
        tell(
                campaign,
                was,
                Notice.of(
                        Kind.REMINDER,
                        key,
                        "live.told.moved",
                        was.name(),
                        moment(campaign, was.hours().from()),
                        moment(campaign, to)));
    }

    /** The class is not held. */
    void off(Campaign campaign, LiveClass of, String why) {
        var at = moment(campaign, of.hours().from());
        var notice =
                Notice.of(Kind.REMINDER, "live.off " + of.id(), "live.told.off", of.name(), at);
        tell(campaign, of, notice.saying(why));
    }

    /** The class can be seen again. */
    void replayed(Campaign campaign, LiveClass of) {
        tell(
                campaign,
                of,
                Notice.of(Kind.NEWS, "live.replay " + of.id(), "live.told.replay", of.name()));
    }

    private List<Long> tell(Campaign campaign, LiveClass of, Notice notice) {
        return messages.tellAll(
                calls.members(of.id()),
                notice.in(campaign.id(), campaign.name())
                        .leading("/c/" + campaign.slug() + "/live/" + of.id()));
    }

    /** A moment on the campaign's clock. */
    static String moment(Campaign campaign, Instant at) {
        return MOMENT.format(at.atZone(campaign.zone()));
    }
}
