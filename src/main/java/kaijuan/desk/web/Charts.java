package kaijuan.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.desk.Figures;
import kaijuan.ground.web.Here;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures by day and by hour as bars, each a way to the rows behind it. */
@Component
class Charts {

    private static final int LABELLED = 7;
    private static final int HOURS = 24;

    private final Figures figures;

    Charts(Figures figures) {
        this.figures = figures;
    }

    /**
     * The days of a place.
     *
     * @param base the address of the page
     * @param rows the address of the rows behind a day, which follows
     */
    UnitView.Series days(Here here, Place place, Look look, String base, String rows) {
        var campaign = place.campaign();
        var days = figures.days(campaign, place.summed(), look.from(), look.to());
        return series(here, campaign, look, days, base, d -> rows + d);
    }

    /**
     * One hour of the days of a place.
     *
     * @param base the address of the page
     */
    UnitView.Series hour(Here here, Place place, Look look, int hour, String base) {
        var campaign = place.campaign();
        var days = figures.hour(campaign, place.summed(), hour, look.from(), look.to());
        var rows = place.people() + "?day=";
        return series(here, campaign, look, days, base, d -> rows + d + "&hour=" + hour);
    }

    private static UnitView.Series series(
            Here here,
            Campaign campaign,
            Look look,
            List<Figures.Day> sums,
            String base,
            Function<LocalDate, String> rows) {
        var by = sums.stream().collect(Collectors.toMap(Figures.Day::day, Function.identity()));
        ToLongFunction<Figures.Day> value = of(look.measure());
        var bars = new Bars(here.text(), look.measure());
        for (var day = look.from(); !day.isAfter(look.to()); day = day.plusDays(1)) {
            var sum = by.get(day);
            long n = sum == null ? 0 : value.applyAsLong(sum);
            boolean labelled = (look.to().toEpochDay() - day.toEpochDay()) % LABELLED == 0;
            var below = labelled ? day.getMonthValue() + "." + day.getDayOfMonth() : "";
            bars.add(n, below, day.toString(), rows.apply(day));
        }
        var newest = Look.of(campaign, here, Map.of()).to();
        var show = "&show=" + look.measure();
        return new UnitView.Series(
                bars.plot(),
                here.say("desk.by.day", here.say("desk.measure." + look.measure())),
                here.say("desk.measure." + look.measure()),
                look.from() + " — " + look.to(),
                choices(here, look, base),
                look.from().isAfter(campaign.days().first())
                        ? base + "?to=" + look.from().minusDays(1) + show
                        : null,
                look.to().isBefore(newest)
                        ? base + "?to=" + look.to().plusDays(Look.SPAN) + show
                        : null);
    }

    /** The hours of the days looked at, each of which opens its days. */
    UnitView.Series hours(Here here, Place place, Look look) {
        var query = "?to=" + look.to() + "&show=" + look.measure();
        var base = place.base() + "/hour/";
        return hours(here, place, look, look.from(), null, hour -> base + hour + query);
    }

    /**
     * The hours of the days of a place from one on.
     *
     * @param base the address of the page where one chooses what to look at; null for none
     * @param rows the address of the rows behind an hour
     */
    UnitView.Series hours(
            Here here,
            Place place,
            Look look,
            LocalDate from,
            @Nullable String base,
            IntFunction<String> rows) {
        var by =
                figures.hours(place.campaign(), place.summed(), from, look.to()).stream()
                        .collect(Collectors.toMap(Figures.Hour::hour, Function.identity()));
        var measure = look.measure().equals("entered") ? "people" : look.measure();
        var bars = new Bars(here.text(), measure);
        for (int hour = 0; hour < HOURS; hour++) {
            var sum = by.get(hour);
            long n =
                    sum == null
                            ? 0
                            : switch (measure) {
                                case "time" -> sum.seconds();
                                case "points" -> sum.points();
                                default -> sum.people();
                            };
            var said = here.say("desk.hour", hour, hour + 1);
            bars.add(n, hour % 3 == 0 ? "" + hour : "", said, rows.apply(hour));
        }
        return new UnitView.Series(
                bars.plot(),
                here.say("desk.by.hour", here.say("desk.measure." + measure)),
                here.say("desk.measure." + measure),
                from.equals(look.to()) ? from.toString() : from + " — " + look.to(),
                base == null ? List.of() : choices(here, look, base),
                null,
                null);
    }

    private static List<UnitView.Choice> choices(Here here, Look look, String base) {
        return Look.MEASURES.stream()
                .map(
                        m ->
                                new UnitView.Choice(
                                        here.say("desk.measure." + m),
                                        base + "?show=" + m + "&to=" + look.to(),
                                        m.equals(look.measure())))
                .toList();
    }

    private static ToLongFunction<Figures.Day> of(String measure) {
        return switch (measure) {
            case "time" -> Figures.Day::seconds;
            case "points" -> Figures.Day::points;
            case "entered" -> Figures.Day::entered;
            default -> Figures.Day::people;
        };
    }
}
