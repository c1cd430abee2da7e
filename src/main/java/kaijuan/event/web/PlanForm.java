package kaijuan.event.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import kaijuan.event.Event;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.TypedDay;
import org.jspecify.annotations.Nullable;

/** What an organiser types of an event. */
public record PlanForm(
        @Nullable String name,
        @Nullable String place,
        @Nullable String first,
        @Nullable String last,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String code,
        @Nullable String version) {

    /** An empty form. */
    static final PlanForm EMPTY = new PlanForm("", "", "", "", "09:00", "17:00", "rotating", "1");

    static PlanForm of(Event event) {
        var plan = event.plan();
        return new PlanForm(
                plan.name(),
                plan.place(),
                plan.first().toString(),
                plan.last().toString(),
                plan.opens().toString(),
                plan.closes().toString(),
                plan.rotating() ? "rotating" : "fixed",
                String.valueOf(event.version()));
    }

    /**
     * The plan.
     *
     * @throws Refusal 422 if days or hours are none
     */
    Event.Plan plan() {
        try {
            var from = TypedDay.of(said(first));
            return new Event.Plan(
                    said(name),
                    said(place),
                    from,
                    said(last).isEmpty() ? from : TypedDay.of(said(last)),
                    LocalTime.parse(said(opens)).withSecond(0).withNano(0),
                    LocalTime.parse(said(closes)).withSecond(0).withNano(0),
                    !"fixed".equals(code));
        } catch (DateTimeException e) {
            throw Refusal.against("event.when.wrong");
        }
    }

    int edition() {
        return said(version).matches("\\d{1,9}") ? Integer.parseInt(said(version)) : 0;
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
