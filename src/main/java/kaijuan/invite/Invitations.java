package kaijuan.invite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Personal links of a campaign, and who came through them. */
@Component
public class Invitations {

    private final Links links;
    private final GuestBook book;
    private final Slips slips;
    private final Enrolments enrolments;

    Invitations(Links links, GuestBook book, Slips slips, Enrolments enrolments) {
        this.links = links;
        this.book = book;
        this.slips = slips;
        this.enrolments = enrolments;
    }

    /**
     * The member's own link, made when it is first asked for.
     *
     * @throws Refusal 404 if the campaign has no links, 403 if the member has not entered it
     */
    public Link link(Campaign campaign, long member) {
        if (!campaign.chapter(Invites.class).open()) {
            throw new Refusal(HttpStatus.NOT_FOUND, "invite.none");
        }
        if (enrolments.of(campaign.id(), member).isEmpty()) {
            throw new Refusal(HttpStatus.FORBIDDEN, "invite.enter");
        }
        return links.of(campaign.id(), member);
    }

    /** The path at which the link leads. */
    public static String path(Campaign campaign, Link link) {
        return "/c/" + campaign.slug() + "/invite/" + link.code();
    }

    /**
     * Signs the member's poster; nothing for the mask.
     *
     * @throws Refusal 422 in words if that is no name for a poster
     */
    public void sign(Campaign campaign, long member, String typed) {
        var link = link(campaign, member);
        var name = Signature.of(typed);
        links.sign(link.campaign(), member, name.isEmpty() ? null : name);
    }

    /** The link of the code in the campaign; empty if it is nobody's there. */
    public Optional<Link> byCode(Campaign campaign, String code) {
        return links.byCode(code).filter(link -> link.campaign() == campaign.id());
    }

    /** What a browser that has opened the link keeps, under {@link Slip#COOKIE}. */
    public String open(Link link, Map<String, String> cookies) {
        return slips.open(link.code(), cookies);
    }

    /**
     * Writes down friends of a demonstration in one statement, by the same keys as real ones.
     *
     * @return how many were new
     */
    @Transactional
    public int bringAll(Campaign campaign, List<Brought> brought) {
        for (var one : brought) {
            if (!campaign.allows(Enrolments.ENTER, one.at())) {
                throw new IllegalArgumentException("cannot come: " + one);
            }
            link(campaign, one.promoter());
        }
        return book.takeAll(
                campaign, brought, brought.stream().map(b -> slips.made(b.friend())).toList());
    }

    /** Who came through the member's link, latest first. */
    public List<Friend> friends(Campaign campaign, long member, int from, int most) {
        return book.of(campaign.id(), member, from, most);
    }

    /** How many came through the member's link. */
    public Tally count(Campaign campaign, long member) {
        return book.count(campaign.id(), member);
    }
}
