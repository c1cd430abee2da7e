package kaijuan.campaign.web;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Request;
import kaijuan.campaign.Requests;
import kaijuan.ground.web.Here;
import kaijuan.member.Members;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests in words: for whoever asked, and for those who decide. */
@Component
class Changes {

    private final Requests requests;
    private final Members members;
    private final Units units;

    Changes(Requests requests, Members members, Units units) {
        this.requests = requests;
        this.members = members;
        this.units = units;
    }

    /** What the visitor has asked for, the latest first. */
    List<Wanted> of(Here here, Campaign campaign) {
        return requests.of(campaign, here.visitor().person()).stream()
                .map(one -> wanted(campaign, one, ""))
                .toList();
    }

    /** Requests of others, with masks: one question for all of them. */
    List<Wanted> masked(Campaign campaign, List<Request> some) {
        var masks = members.masks(some.stream().map(Request::member).distinct().toList());
        return some.stream()
                .map(one -> wanted(campaign, one, masks.getOrDefault(one.member(), "")))
                .toList();
    }

    /** A request with the real name of whoever asks, for those who decide it. */
    Wanted named(Campaign campaign, Request one) {
        return wanted(campaign, one, members.realName(one.member()));
    }

    private Wanted wanted(Campaign campaign, Request one, String who) {
        var decided = one.decided();
        var said = one.said();
        return new Wanted(
                one.id(),
                one.kind().word(),
                one.state().word(),
                who,
                one.kind() == Request.Kind.MOVE ? name(one.from(), said.was()) : said.was(),
                one.kind() == Request.Kind.MOVE ? name(one.to(), said.wish()) : said.wish(),
                name(one.unit(), ""),
                said.words(),
                one.at().atZone(campaign.zone()).toLocalDate().toString(),
                decided == null
                        ? ""
                        : decided.at().atZone(campaign.zone()).toLocalDate().toString(),
                decided == null ? "" : decided.reason());
    }

    private String name(@Nullable Long unit, String otherwise) {
        return unit == null ? otherwise : units.byId(unit).name();
    }
}
