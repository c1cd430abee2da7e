package kaijuan.share.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Qr;
import kaijuan.share.Opened;
import kaijuan.share.Share;
import kaijuan.share.Shares;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import org.springframework.stereotype.Component;

/** What a sharer sees of their shares. */
@Component
class Sharers {

    private static final int ROWS = 200;

    private final Shares shares;
    private final Shelf shelf;
    private final Subject subject;

    Sharers(Shares shares, Shelf shelf, Subject subject) {
        this.shares = shares;
        this.shelf = shelf;
        this.subject = subject;
    }

    Shared of(Campaign campaign, long member, long title, String browser, String site) {
        var name = subject.name(campaign, title);
        var address = site + path(campaign, shares.of(campaign, member, title, browser));
        return new Shared(name, address, Qr.of(address), rows(campaign, member));
    }

    private List<Shared.Row> rows(Campaign campaign, long member) {
        var own = shares.own(campaign, member, ROWS);
        var names =
                shelf
                        .titles(own.stream().map(Opened::title).filter(id -> id != 0).toList())
                        .stream()
                        .collect(Collectors.toMap(Title::id, Title::name, (a, b) -> a));
        return own.stream().map(o -> row(campaign, o, names)).toList();
    }

    private static Shared.Row row(Campaign campaign, Opened one, Map<Long, String> names) {
        var base = "/c/" + campaign.slug() + "/share";
        return new Shared.Row(
                names.getOrDefault(one.title(), one.title() == 0 ? campaign.name() : "—"),
                one.title() == 0 ? base : base + "?title=" + one.title(),
                one.opened());
    }

    private static String path(Campaign campaign, Share share) {
        return "/c/" + campaign.slug() + "/share/" + share.code();
    }
}
