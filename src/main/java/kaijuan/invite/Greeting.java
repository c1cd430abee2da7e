package kaijuan.invite;

import kaijuan.campaign.Campaigns;
import kaijuan.ground.security.Network;
import kaijuan.member.Browser;
import kaijuan.member.Newcomers;
import org.springframework.stereotype.Component;

/** Greets newcomers who bring a slip: each is written down once, for one promoter (A4). */
@Component
class Greeting implements Newcomers {

    private final Slips slips;
    private final Links links;
    private final Campaigns campaigns;
    private final GuestBook book;

    Greeting(Slips slips, Links links, Campaigns campaigns, GuestBook book) {
        this.slips = slips;
        this.links = links;
        this.campaigns = campaigns;
        this.book = book;
    }

    @Override
    public void came(long member, Browser browser) {
        slips.read(browser.cookies())
                .ifPresent(
                        slip ->
                                links.byCode(slip.code())
                                        .ifPresent(link -> enter(member, browser, slip, link)));
    }

    private void enter(long member, Browser browser, Slip slip, Link link) {
        book.take(
                campaigns.byId(link.campaign()),
                new GuestBook.Entry(
                        member,
                        link,
                        slips.mark("opening", slip.opening()),
                        browser.device(),
                        slips.mark("browser", slip.browser()),
                        slips.mark("network", Network.of(browser.address()))));
    }
}
