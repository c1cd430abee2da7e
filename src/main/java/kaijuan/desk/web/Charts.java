package kaijuan.desk.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.desk.Figures;
import kaijuan.ground.text.Text;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Plot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures by day and by hour as bars, each a way to the rows behind it. */
@Component
class Charts {

    /** Days that are shown at once. */
    static final int SPAN = 28;

    private static final int LABELLED = 7;
    private static final int HOURS = 24;
    private static final List<String> MEASURES = List.of("people", "time", "points", "entered");

    private final Figures figures;

    Charts(Figures figures) {
        this.figures = figures;
    }

    /**
     * What is looked at.
     *
     * @param measure one of people, time, points and entered
     * @param to the last day shown
     */
    record Look(String measure, LocalDate to) {

        /** As asked for; what cannot be asked for is taken as not asked. */
        static Look of(Campaign campaign, Here here, Map<String, String> query) {
            var asked = query.getOrDefault("show", "");
            var today = campaign.dayOf(here.now());
            var last = campaign.days().last();
            var newest = today.isAfter(last) ? last : today;
            var typed = query.getOrDefault("to", "");
            var to = typed.matches("\\d{4}-\\d\\d-\\d\\d") ? day(typed, newest) : newest;
            return new Look(
                    MEASURES.contains(asked) ? asked : "people", to.isAfter(newest) ? newest : to);
        }

        private static LocalDate day(String typed, LocalDate otherwise) {
            try {
                return LocalDate.parse(typed);
            } catch (java.time.DateTimeException e) {
                return otherwise;
            }
        }

        LocalDate from() {
            return to.minusDays(SPAN - 1);
        }
    }

    /** The days of a place. */
    UnitView.Series days(Here here, Place place, Look look, String base) {
        var campaign = place.campaign();
        var by =
                figures.days(campaign, place.summed(), look.from(), look.to()).stream()
                        .collect(Collectors.toMap(Figures.Day::day, Function.identity()));
        ToLongFunction<Figures.Day> value = of(look.measure());
        var bars = new Bars(here.text(), look.measure());
        for (var day = look.from(); !day.isAfter(look.to()); day = day.plusDays(1)) {
            var sum = by.get(day);
            long n = sum == null ? 0 : value.applyAsLong(sum);
            boolean labelled = (look.to().toEpochDay() - day.toEpochDay()) % LABELLED == 0;
            var below = labelled ? day.getMonthValue() + "." + day.getDayOfMonth() : "";
            bars.add(n, below, day.toString(), place.people() + "?day=" + day);
        }
        var days = campaign.days();
        var newest = Look.of(campaign, here, Map.of()).to();
        var show = "&show=" + look.measure();
        return new UnitView.Series(
                bars.plot(),
                here.say("desk.by.day", here.say("desk.measure." + look.measure())),
                look.from() + " — " + look.to(),
                choices(here, look, base),
                look.from().isAfter(days.first())
                        ? base + "?to=" + look.from().minusDays(1) + show
                        : null,
                look.to().isBefore(newest)
                        ? base + "?to=" + look.to().plusDays(SPAN) + show
                        : null);
    }

    /** The hours of the days between, over the whole campaign. */
    UnitView.Series hours(
            Here here, Campaign campaign, Look look, LocalDate from, @Nullable String rows) {
        var by =
                figures.hours(campaign, from, look.to()).stream()
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
            var href = rows == null ? null : rows + hour;
            bars.add(n, hour % 3 == 0 ? "" + hour : "", said, href);
        }
        return new UnitView.Series(
                bars.plot(),
                here.say("desk.by.hour", here.say("desk.measure." + measure)),
                from.equals(look.to()) ? from.toString() : from + " — " + look.to(),
                List.of(),
                null,
                null);
    }

    private static List<UnitView.Choice> choices(Here here, Look look, String base) {
        return MEASURES.stream()
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

    private static final class Bars {

        private final List<Double> values = new ArrayList<>();
        private final List<String> below = new ArrayList<>();
        private final List<String> said = new ArrayList<>();
        private final List<@Nullable String> ways = new ArrayList<>();
        private final Text text;
        private final boolean time;
        private long most;

        Bars(Text text, String measure) {
            this.text = text;
            this.time = measure.equals("time");
        }

        void add(long value, String under, String of, @Nullable String href) {
            values.add((double) value);
            below.add(under);
            said.add(of + " " + words(value));
            ways.add(value == 0 ? null : href);
            most = Math.max(most, value);
        }

        private String words(long value) {
            return time ? Said.time(text, value) : Said.number(value);
        }

        Plot plot() {
            var plain = Plot.of(values, below, said, words(most));
            var bars = new ArrayList<Plot.Bar>();
            for (int i = 0; i < ways.size(); i++) {
                var to = ways.get(i);
                bars.add(to == null ? plain.bars().get(i) : plain.bars().get(i).to(to));
            }
            return new Plot(bars, plain.most());
        }
    }
}
