package kaijuan.desk.web;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.desk.Figures;
import kaijuan.ground.web.Here;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says figures of a part of a campaign, each with the way to its rows. */
@Component
class Telling {

    private final Figures figures;
    private final Reach reach;
    private final Units units;

    Telling(Figures figures, Reach reach, Units units) {
        this.figures = figures;
        this.reach = reach;
        this.units = units;
    }

    /** Up to when figures are, in words. */
    String asOf(Here here, Campaign campaign) {
        return figures.asOf(campaign)
                .map(at -> here.say("desk.asOf", Said.moment(campaign, at)))
                .orElseGet(() -> here.say("desk.asOf.none"));
    }

    /** The part with the figures that matter today. */
    CampaignDesk.Part part(Here here, Place place) {
        return new CampaignDesk.Part(place.name(), place.base(), figures(here, place));
    }

    /** Entrants, who is active, time and points, of today and of all days. */
    List<Figure> figures(Here here, Place place) {
        var campaign = place.campaign();
        var today = campaign.dayOf(here.now());
        var total = figures.totals(campaign).getOrDefault(place.id(), Figures.Total.NONE);
        var on =
                figures.on(campaign, today)
                        .getOrDefault(place.id(), new Figures.Day(today, 0, 0, 0, 0));
        var list = place.people();
        var todays = list + "?day=" + today;
        return List.of(
                figure(here, "desk.entrants", Said.number(total.entrants()), list),
                figure(here, "desk.today.people", Said.number(on.people()), todays),
                figure(here, "desk.started", Said.number(total.started()), list + "?show=started"),
                figure(
                        here,
                        "desk.waiting",
                        Said.number(total.entrants() - total.started()),
                        list + "?show=waiting"),
                figure(here, "desk.time", Said.time(here.text(), total.seconds()), list),
                figure(here, "desk.today.time", Said.time(here.text(), on.seconds()), todays),
                figure(here, "desk.points", Said.number(total.points()), list),
                figure(here, "desk.today.points", Said.number(on.points()), todays));
    }

    private static Figure figure(Here here, String key, String value, String href) {
        return new Figure(here.say(key), value, href);
    }

    /** The units right below the place, with their sums. */
    List<UnitView.Row> below(Here here, Place place) {
        var campaign = place.campaign();
        var totals = figures.totals(campaign);
        var on = figures.on(campaign, campaign.dayOf(here.now()));
        var rows = new ArrayList<UnitView.Row>();
        for (var unit : reach.below(place)) {
            var total = totals.getOrDefault(unit.id(), Figures.Total.NONE);
            var target = campaign.targets().get(unit.code());
            if (total.entrants() > 0 || target != null) {
                var today = on.get(unit.id());
                rows.add(
                        new UnitView.Row(
                                unit.name(),
                                Place.base(campaign, unit.id()),
                                Said.number(total.entrants()),
                                Progress.of(total.entrants(), target),
                                Said.number(today == null ? 0 : today.people()),
                                Said.number(total.entrants() - total.started()),
                                Said.time(here.text(), total.seconds()),
                                Said.number(total.points())));
            }
        }
        return rows;
    }

    /** How far the place is towards its target (C6); null without one. */
    @Nullable Progress progress(Place place) {
        if (place.whole()) {
            var all = place.campaign().targets().values().stream().mapToInt(t -> t).sum();
            return Progress.of(entrants(place), all == 0 ? null : all);
        }
        var unit = units.byId(place.id());
        return Progress.of(entrants(place), place.campaign().targets().get(unit.code()));
    }

    private long entrants(Place place) {
        return figures.totals(place.campaign())
                .getOrDefault(place.id(), Figures.Total.NONE)
                .entrants();
    }

    /** The unit above the place, if the visitor reaches it. */
    @Nullable Unit above(Place place) {
        var parent = place.whole() ? null : units.byId(place.id()).parent();
        return parent == null ? null : units.byId(parent);
    }
}
