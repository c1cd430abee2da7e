package kaijuan.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kaijuan.desk.Entrants;
import kaijuan.desk.Figures;
import kaijuan.desk.Total;
import kaijuan.ground.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says entrants, names masked. */
@Component
class PeopleTelling {

    private final Telling telling;
    private final Figures figures;
    private final Reach reach;

    PeopleTelling(Telling telling, Figures figures, Reach reach) {
        this.telling = telling;
        this.figures = figures;
        this.reach = reach;
    }

    /** A list of entrants. */
    PeopleView list(
            Here here,
            Place place,
            Asked asked,
            List<Entrants.Line> shown,
            @Nullable Long next,
            @Nullable String wrong) {
        var query = asked.query();
        var base = place.people();
        return new PeopleView(
                place.campaign().name(),
                title(here, asked),
                place.said(here),
                place.base(),
                base,
                telling.asOf(here, place.campaign()),
                count(here, place, asked),
                choices(here, place, asked),
                shown.stream().map(line -> row(here, place, line)).toList(),
                next == null
                        ? null
                        : base + "?" + (query.isEmpty() ? "" : query + "&") + "after=" + next,
                query.isEmpty() ? "" : "?" + query,
                wrong);
    }

    PeopleView.Row row(Here here, Place place, Entrants.Line line) {
        return new PeopleView.Row(
                line.name(),
                line.member(),
                Place.desk(place.campaign()) + "/person/" + line.member(),
                unit(here, line.unit()),
                Said.day(line.last()),
                Said.number(line.days()),
                Said.time(here.text(), line.seconds()),
                Said.number(line.points()));
    }

    String unit(Here here, long unit) {
        return unit < Figures.WHOLE ? here.say("desk.elsewhere") : reach.name(unit);
    }

    /** An entrant with the days on which they did anything. */
    EntrantView person(
            Here here,
            Place place,
            Entrants.Line line,
            List<Entrants.OwnDay> days,
            Looks.@Nullable Who who,
            @Nullable String wrong) {
        var base = Place.desk(place.campaign()) + "/person/" + line.member();
        var shown = days.subList(0, Math.min(EntrantView.DAYS, days.size()));
        var organises = reach.organises(place.campaign(), here.visitor());
        return new EntrantView(
                line.name(),
                here.say("desk.entered", unit(here, line.unit()), line.entered()),
                place.people(),
                base,
                telling.asOf(here, place.campaign()),
                List.of(
                        new Figure(
                                here.say("desk.time"),
                                Said.time(here.text(), line.seconds()),
                                null),
                        new Figure(here.say("desk.points"), Said.number(line.points()), null),
                        new Figure(here.say("desk.days"), Said.number(line.days()), null)),
                shown.stream()
                        .map(
                                d ->
                                        new EntrantView.Day(
                                                d.day().toString(),
                                                Said.time(here.text(), d.seconds()),
                                                Said.number(d.points())))
                        .toList(),
                days.size() > shown.size() ? base + "?before=" + shown.getLast().day() : null,
                organises ? "/c/" + place.campaign().slug() + "/correction/" + line.member() : null,
                who,
                wrong);
    }

    private static String title(Here here, Asked asked) {
        var day = asked.sought().day();
        var entered = asked.sought().entered();
        if (entered != null) {
            return here.say("desk.people.entered", entered);
        }
        if (day == null) {
            return here.say("desk.people." + asked.sought().show());
        }
        int hour = asked.sought().hour();
        return hour < 0
                ? here.say("desk.people.day", day)
                : here.say("desk.people.hour", day, here.say("desk.hour", hour, hour + 1));
    }

    private String count(Here here, Place place, Asked asked) {
        var day = asked.sought().day();
        if (asked.sought().hour() >= 0) {
            return "";
        }
        var entered = asked.sought().entered();
        long count =
                entered != null
                        ? new Sight(place, entered, Map.of(), figures.on(place.campaign(), entered))
                                .day(place.id())
                                .entered()
                        : day == null ? all(place, asked.sought().show()) : on(place, day);
        return here.say("desk.count", Said.number(count));
    }

    private long all(Place place, String show) {
        var total = figures.totals(place.campaign()).getOrDefault(place.id(), Total.NONE);
        return switch (show) {
            case "started" -> total.started();
            case "waiting" -> total.entrants() - total.started();
            default -> total.entrants();
        };
    }

    private long on(Place place, LocalDate day) {
        var sum = figures.on(place.campaign(), day).get(place.id());
        return sum == null ? 0 : sum.people();
    }

    private static List<UnitView.Choice> choices(Here here, Place place, Asked asked) {
        return Asked.SHOWN.stream()
                .map(
                        s ->
                                new UnitView.Choice(
                                        here.say("desk.people." + s),
                                        place.people() + (s.equals("all") ? "" : "?show=" + s),
                                        asked.plain() && s.equals(asked.sought().show())))
                .toList();
    }
}
