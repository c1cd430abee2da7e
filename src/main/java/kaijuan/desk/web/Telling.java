package kaijuan.desk.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
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

    /** What is known of a place by now. */
    Sight at(Here here, Place place) {
        var campaign = place.campaign();
        var today = campaign.dayOf(here.now());
        return new Sight(place, today, figures.totals(campaign), figures.on(campaign, today));
    }

    /** What is known of one of its days. */
    Sight on(Place place, LocalDate day) {
        return new Sight(place, day, Map.of(), figures.on(place.campaign(), day));
    }

    /** The part with the figures that matter today. */
    CampaignDesk.Part part(Here here, Place place) {
        return new CampaignDesk.Part(
                place.said(here), place.base(), figures(here, at(here, place)));
    }

    /** Entrants, who is active, time and points, of today and of all days. */
    List<Figure> figures(Here here, Sight sight) {
        var place = sight.place();
        var total = sight.total(place.id());
        var on = sight.day(place.id());
        var list = place.people();
        var todays = list + "?day=" + sight.day();
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

    /** Who was active on the day, time, points, and who entered. */
    List<Figure> ofDay(Here here, Sight sight, long unit) {
        var on = sight.day(unit);
        var rows = Place.base(sight.place().campaign(), unit) + "/people?day=" + sight.day();
        return List.of(
                figure(here, "desk.measure.people", Said.number(on.people()), rows),
                figure(here, "desk.measure.time", Said.time(here.text(), on.seconds()), rows),
                figure(here, "desk.measure.points", Said.number(on.points()), rows),
                figure(
                        here,
                        "desk.measure.entered",
                        Said.number(on.entered()),
                        rows.replace("?day=", "?entered=")));
    }

    private List<Figure> ofAll(Here here, Sight sight, long unit) {
        var total = sight.total(unit);
        var on = sight.day(unit);
        var list = Place.base(sight.place().campaign(), unit) + "/people";
        long waiting = total.entrants() - total.started();
        return List.of(
                figure(here, "desk.entrants", Said.number(total.entrants()), list),
                figure(here, "desk.waiting", Said.number(waiting), list + "?show=waiting"),
                figure(
                        here,
                        "desk.today.people",
                        Said.number(on.people()),
                        list + "?day=" + sight.day()),
                figure(here, "desk.time", Said.time(here.text(), total.seconds()), list),
                figure(here, "desk.points", Said.number(total.points()), list));
    }

    private static Figure figure(Here here, String key, String value, String href) {
        return new Figure(here.say(key), value, href);
    }

    /** The units right below the place, with their sums of all days. */
    List<UnitView.Row> below(Here here, Sight sight, String measure) {
        return rows(sight, measure, unit -> ofAll(here, sight, unit));
    }

    /** The units right below the place, with their sums of the day. */
    List<UnitView.Row> belowOn(Here here, Sight sight, String measure) {
        return rows(sight, measure, unit -> ofDay(here, sight, unit));
    }

    private List<UnitView.Row> rows(Sight sight, String measure, LongFunction<List<Figure>> cells) {
        var campaign = sight.place().campaign();
        var units =
                reach.below(sight.place()).stream()
                        .filter(u -> shows(sight, u))
                        .sorted(Comparator.comparingLong(u -> -sight.worth(u.id(), measure)))
                        .toList();
        long most = units.stream().mapToLong(u -> sight.worth(u.id(), measure)).max().orElse(0);
        return units.stream()
                .map(
                        u ->
                                new UnitView.Row(
                                        u.name(),
                                        Place.base(campaign, u.id()),
                                        progress(sight, u),
                                        sight.worth(u.id(), measure),
                                        Math.max(1, most),
                                        cells.apply(u.id())))
                .toList();
    }

    /** Whether there is anything to say of the unit. */
    boolean shows(Sight sight, Unit unit) {
        return sight.knows(unit.id())
                || sight.place().campaign().targets().containsKey(unit.code());
    }

    private static @Nullable Progress progress(Sight sight, Unit unit) {
        return sight.totals().isEmpty()
                ? null
                : Progress.of(
                        sight.total(unit.id()).entrants(),
                        sight.place().campaign().targets().get(unit.code()));
    }

    /** How far the place is towards its target (C6); null without one. */
    @Nullable Progress progress(Sight sight) {
        var place = sight.place();
        if (!place.whole()) {
            return progress(sight, units.byId(place.id()));
        }
        int all = place.campaign().targets().values().stream().mapToInt(t -> t).sum();
        return Progress.of(sight.total(place.id()).entrants(), all);
    }

    /** The unit above the place, if there is one. */
    @Nullable Unit above(Place place) {
        var parent = place.whole() ? null : units.byId(place.id()).parent();
        return parent == null ? null : units.byId(parent);
    }
}
