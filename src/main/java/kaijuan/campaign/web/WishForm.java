package kaijuan.campaign.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import kaijuan.campaign.Wish;
import org.jspecify.annotations.Nullable;

/** Reads the form of enrolment. */
final class WishForm {

    private static final String FIELD = "field.";

    private WishForm() {}

    static Wish read(Map<String, String> form) {
        var fields = new HashMap<String, String>();
        form.forEach(
                (name, value) -> {
                    if (name.startsWith(FIELD)) {
                        fields.put(name.substring(FIELD.length()), value);
                    }
                });
        var unit = number(form.getOrDefault("unit", ""));
        return new Wish(
                form.getOrDefault("name", ""),
                born(form),
                guardian(form),
                unit,
                unit == null ? form.get("other") : null,
                fields);
    }

    private static @Nullable YearMonth born(Map<String, String> form) {
        var year = number(form.getOrDefault("year", ""));
        var month = number(form.getOrDefault("month", ""));
        if (year == null || month == null) {
            return null;
        }
        try {
            return YearMonth.of(Math.toIntExact(year), Math.toIntExact(month));
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static Wish.@Nullable Guardian guardian(Map<String, String> form) {
        return form.containsKey("consent")
                ? new Wish.Guardian(
                        form.getOrDefault("guardian", ""),
                        form.getOrDefault("relation", ""),
                        form.containsKey("listed"))
                : null;
    }

    private static @Nullable Long number(String typed) {
        try {
            return Long.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
