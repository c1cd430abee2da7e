package kaijuan.tariff;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import kaijuan.campaign.Key;
import kaijuan.campaign.Section;
import kaijuan.campaign.Shape;
import kaijuan.ground.text.Both;

/**
 * Days of the week on which a rule or a multiplier holds.
 *
 * @param days these; empty for all
 */
public record Weekdays(Set<DayOfWeek> days) {

    /** Every day. */
    public static final Weekdays ALL = new Weekdays(Set.of());

    /** Their key in a definition. */
    static final Key KEY =
            Key.of("weekdays", "星期几", "Days of the week", Shape.several(shape()))
                    .absent("每天", "every day")
                    .means("只在这几天（活动的一天）", "on these alone, as days of the campaign")
                    .example("[saturday, sunday]");

    private static Shape shape() {
        var shape = Shape.one(word(DayOfWeek.MONDAY), zh(DayOfWeek.MONDAY), en(DayOfWeek.MONDAY));
        for (var day : EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)) {
            shape = shape.or(word(day), zh(day), en(day));
        }
        return shape;
    }

    /** Those of the section. */
    static Weekdays of(Section section) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        section.texts("weekdays")
                .forEach(word -> days.add(DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT))));
        return days.isEmpty() ? ALL : new Weekdays(Set.copyOf(days));
    }

    boolean has(LocalDate day) {
        return days.isEmpty() || days.contains(day.getDayOfWeek());
    }

    /** In words, in the order of the week; nothing for every day. */
    Both said() {
        return Both.list(days.stream().sorted().map(d -> new Both(zh(d), en(d))).toList());
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static String zh(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.CHINA);
    }

    private static String en(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
