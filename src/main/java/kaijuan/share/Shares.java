package kaijuan.share;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.security.Network;
import kaijuan.ground.security.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links to titles and campaigns that members share, and whoever looks at them. */
@Component
public class Shares {

    /** Openings of one share that count from one network in a day. */
    static final int A_DAY = 20;

    private static final Duration DAY = Duration.ofDays(1);

    private final ShareLinks links;
    private final Openings openings;
    private final Allowances allowances;
    private final Sealing sealing;
    private final Clock clock;

    Shares(
            ShareLinks links,
            Openings openings,
            Allowances allowances,
            Sealing sealing,
            Clock clock) {
        this.links = links;
        this.openings = openings;
        this.allowances = allowances;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * The member's share of a title, or with 0 of the campaign; it remembers the browser.
     *
     * @param browser the number of the browser that asks
     */
    public Share of(Campaign campaign, long member, long title, String browser) {
        return links.of(campaign.id(), member, title, mark("browser", browser));
    }

    /** The share of the code in the campaign; empty if it is nobody's there. */
    public Optional<Share> byCode(Campaign campaign, String code) {
        return links.byCode(code).filter(share -> share.campaign() == campaign.id());
    }

    /** What the member shares, latest first, and how often each counts as opened. */
    public List<Opened> own(Campaign campaign, long member, int most) {
        return links.all(campaign.id(), member, most);
    }

    /** What a page of the share holds that is opened now. */
    public String pass(Share share) {
        return Pass.fresh(share.code(), clock.instant()).written(sealing);
    }

    /**
     * A page with the pass is still looked at.
     *
     * @param name of what is shared, as rules ask for it
     * @return whether that proves anything, so that the page goes on saying it
     */
    public boolean stay(Campaign campaign, Share share, String pass, String name, Looker looker) {
        var opened = Pass.read(sealing, pass).filter(p -> p.code().equals(share.code()));
        var now = clock.instant();
        if (opened.isEmpty() || !campaign.allows("read", now)) {
            return false;
        }
        var opening = mark("opening", opened.get().opening());
        if (openings.grow(opening)) {
            return true;
        }
        boolean late = opened.get().at().plus(Openings.MOST).isBefore(now);
        boolean stranger = campaign.chapter(Sharing.class).members() && looker.member() == null;
        return !late && !stranger && begin(opening, opened.get(), name, looker);
    }

    private boolean begin(byte[] opening, Pass pass, String name, Looker looker) {
        var visitor = new Openings.Visitor(mark("browser", looker.browser()), looker.member());
        if (!openings.begin(opening, pass, name, visitor)) {
            return false;
        }
        // Taken for what a key lets through only: looking again uses nothing up.
        var key = "opening of " + pass.code() + " " + Network.of(looker.address());
        if (allowances.take(key, A_DAY, DAY)) {
            return true;
        }
        openings.takeBack(opening);
        return false;
    }

    /**
     * Whoever looks at a share.
     *
     * @param browser the browser's number
     * @param member who is signed in there, or null
     * @param address the network address
     */
    public record Looker(String browser, @Nullable Long member, String address) {}

    /** A new number for a browser, as its cookie holds it. */
    public String browser() {
        var number = Pass.number();
        return number + "." + Pass.mac(sealing, "browser", number);
    }

    /** The number in a browser's cookie; empty if it is not of ours. */
    public Optional<String> browser(String cookie) {
        var parts = cookie.split("\\.", -1);
        return parts.length == 2 && Pass.same(Pass.mac(sealing, "browser", parts[0]), parts[1])
                ? Optional.of(parts[0])
                : Optional.empty();
    }

    private byte[] mark(String what, String text) {
        return Arrays.copyOf(sealing.hash("share " + what, text), 16);
    }
}
