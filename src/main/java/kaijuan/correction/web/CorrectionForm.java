package kaijuan.correction.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.TypedDay;
import kaijuan.tariff.Correction;
import kaijuan.tariff.Correction.What;
import org.jspecify.annotations.Nullable;

/**
 * What an organiser types of a correction.
 *
 * @param day the day that is corrected
 * @param what {@code time}, {@code grant}, {@code void}, {@code points}
 * @param title the title whose time it is
 * @param kind the kind of the deed that is granted
 * @param name the name of the deed, or of the decision
 * @param time when it happened, such as {@code 12:00}
 * @param amount minutes, points, or the deed's amount
 * @param deed the deed that is void: kind, milliseconds and name with blanks between
 * @param reason why
 * @param request made by the page, so that sending it twice is one decision
 */
public record CorrectionForm(
        @Nullable String day,
        @Nullable String what,
        @Nullable String title,
        @Nullable String kind,
        @Nullable String name,
        @Nullable String time,
        @Nullable String amount,
        @Nullable String deed,
        @Nullable String reason,
        @Nullable String request) {

    private static final LocalTime NOON = LocalTime.NOON;

    LocalDate date() {
        return date(day);
    }

    static LocalDate date(@Nullable String typed) {
        try {
            return TypedDay.of(said(typed));
        } catch (DateTimeException e) {
            throw Refusal.bad("correction.day.wrong");
        }
    }

    /**
     * The correction.
     *
     * @param now which nothing that is granted comes after
     */
    Correction correction(Campaign campaign, Instant now) {
        return switch (kindOf()) {
            case TIME ->
                    new Correction(
                            What.TIME,
                            number(title),
                            "",
                            "",
                            at(campaign, now),
                            number(amount) * 60);
            case GRANT ->
                    new Correction(
                            What.GRANT,
                            0,
                            said(kind),
                            said(name),
                            at(campaign, now),
                            said(amount).isEmpty() ? 1 : number(amount));
            case POINTS ->
                    new Correction(
                            What.POINTS,
                            0,
                            Correction.DECIDED,
                            said(name),
                            at(campaign, now),
                            number(amount));
            case VOID -> voided();
        };
    }

    private What kindOf() {
        try {
            return What.valueOf(said(what).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("correction.what.wrong");
        }
    }

    private Correction voided() {
        var parts = said(deed).split(" ", 3);
        if (parts.length < 2 || !parts[1].matches("\\d{1,15}")) {
            throw Refusal.against("correction.deed.wrong");
        }
        var at = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return new Correction(What.VOID, 0, parts[0], parts.length == 3 ? parts[2] : "", at, 0);
    }

    private Instant at(Campaign campaign, Instant now) {
        try {
            var clock = said(time).isEmpty() ? NOON : LocalTime.parse(said(time));
            var first = date().atTime(clock).atZone(campaign.zone()).toInstant();
            // The small hours before a day begins are of the next date.
            var at =
                    first.isBefore(campaign.startOf(date()))
                            ? date().plusDays(1).atTime(clock).atZone(campaign.zone()).toInstant()
                            : first;
            return at.isAfter(now) && campaign.dayOf(now).equals(date()) ? now : at;
        } catch (DateTimeException e) {
            throw Refusal.against("correction.time.wrong");
        }
    }

    private static int number(@Nullable String typed) {
        var plain = said(typed).replace('−', '-').replace('＋', '+').replaceFirst("^\\+", "");
        if (!plain.matches("-?\\d{1,6}")) {
            throw Refusal.against("correction.number.wrong");
        }
        return Integer.parseInt(plain);
    }

    String why() {
        return said(reason);
    }

    UUID key() {
        try {
            return UUID.fromString(said(request));
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("correction.request.wrong");
        }
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
