package kaijuan.live.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.TypedDay;
import kaijuan.live.LiveClass;
import kaijuan.live.Syllabus;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;

/** What the form for a class sends. */
record ClassForm(
        @Nullable String name,
        @Nullable String lecturer,
        @Nullable String biography,
        @Nullable String about,
        @Nullable String unit,
        @Nullable String day,
        @Nullable String time,
        @Nullable String minutes,
        @Nullable String address) {

    /** A form that shows the class as it stands. */
    static Map<String, String> of(Campaign campaign, LiveClass of, Units units) {
        var from = of.hours().from().atZone(campaign.zone());
        var values = new LinkedHashMap<String, String>();
        values.put("name", of.name());
        values.put("lecturer", of.speaker().name());
        values.put("biography", of.speaker().biography());
        values.put("about", of.about());
        var unit = of.unit();
        values.put("unit", unit == null ? "" : units.byId(unit).code());
        values.put("day", from.toLocalDate().toString());
        values.put("time", from.toLocalTime().toString());
        values.put("minutes", String.valueOf(of.minutes()));
        values.put("address", of.address());
        return values;
    }

    /** What was typed, by the name of the field. */
    Map<String, String> typed() {
        var values = new LinkedHashMap<String, String>();
        values.put("name", said(name));
        values.put("lecturer", said(lecturer));
        values.put("biography", said(biography));
        values.put("about", said(about));
        values.put("unit", said(unit));
        values.put("day", said(day));
        values.put("time", said(time));
        values.put("minutes", said(minutes));
        values.put("address", said(address));
        return values;
    }

    /**
     * The class that was typed.
     *
     * @param wrong what cannot be understood is noted here, and something harmless is taken
     */
    Syllabus syllabus(Campaign campaign, Units units, Map<String, Refusal> wrong) {
        var from = campaign.startOf(LocalDate.EPOCH);
        try {
            var at = TypedDay.of(said(day)).atTime(LocalTime.parse(said(time)));
            from = at.atZone(campaign.zone()).toInstant();
        } catch (DateTimeException e) {
            wrong.put("from", Refusal.against("live.wrong.when"));
        }
        var code = said(unit).split("\\s", 2)[0];
        var known = units.maybe(code);
        if (!code.isEmpty() && known.isEmpty()) {
            wrong.put("unit", Refusal.against("live.wrong.unit"));
        }
        return new Syllabus(
                said(name),
                new LiveClass.Speaker(said(lecturer), said(biography)),
                said(about),
                known.map(Unit::id).orElse(null),
                from,
                said(minutes).matches("\\d{1,4}") ? Integer.parseInt(said(minutes)) : 0,
                said(address));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace("\0", "").strip();
    }
}
