package kaijuan.invite;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.text.Text;
import kaijuan.member.Member;
import kaijuan.member.Members;
import org.springframework.stereotype.Component;

/** Draws posters, two at a time; the last ones are kept for some minutes. */
@Component
public class Posters {

    private static final int AT_ONCE = 2;

    private final Invitations invitations;
    private final Members members;
    private final Semaphore pens = new Semaphore(AT_ONCE);
    private final Cache<Poster, byte[]> drawn =
            Caffeine.newBuilder()
                    .maximumSize(100)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();

    Posters(Invitations invitations, Members members) {
        this.invitations = invitations;
        this.members = members;
    }

    /**
     * The member's poster as a PNG.
     *
     * @param site the whole address of the site, without a slash at the end
     */
    public byte[] png(Campaign campaign, long member, Text text, String site) {
        var link = invitations.link(campaign, member);
        var name = link.signature();
        var poster =
                new Poster(
                        campaign.host(),
                        campaign.name(),
                        days(campaign, text),
                        name == null ? members.byId(member).map(Member::mask).orElse("") : name,
                        text.say("invite.poster.invites"),
                        text.say("invite.seal"),
                        text.say("invite.poster.scan"),
                        site + Invitations.path(campaign, link));
        return Objects.requireNonNull(drawn.get(poster, this::draw));
    }

    private byte[] draw(Poster poster) {
        pens.acquireUninterruptibly();
        try {
            return poster.png();
        } finally {
            pens.release();
        }
    }

    private static String days(Campaign campaign, Text text) {
        var first = campaign.dayOf(campaign.opens(Enrolments.ENTER));
        var last = campaign.dayOf(campaign.closes(Enrolments.ENTER)).minusDays(1);
        return days(text, first, last);
    }

    /** From the one day to the other, in words. */
    static String days(Text text, LocalDate first, LocalDate last) {
        return text.say(
                first.getYear() == last.getYear() ? "invite.poster.days" : "invite.poster.years",
                String.valueOf(first.getYear()),
                first.getMonthValue(),
                first.getDayOfMonth(),
                last.getMonthValue(),
                last.getDayOfMonth(),
                String.valueOf(last.getYear()));
    }
}
