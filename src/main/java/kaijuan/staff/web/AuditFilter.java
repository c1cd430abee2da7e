package kaijuan.staff.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import kaijuan.ground.audit.Sought;
import kaijuan.ground.audit.Sought.Within;
import kaijuan.ground.web.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * What of the audit log is asked for, as it stands in the address.
 *
 * @param who a person's number, 0 for the command line and the program; empty for everybody
 * @param what a deed's word, or empty
 * @param about an object such as {@code unit 5}, or empty
 * @param from the first day, or empty
 * @param to the last day, or empty
 */
public record AuditFilter(String who, String what, String about, String from, String to) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What a browser does not send is empty. */
    public AuditFilter(
            @Nullable String who,
            @Nullable String what,
            @Nullable String about,
            @Nullable String from,
            @Nullable String to) {
        this.who = said(who);
        this.what = said(what);
        this.about = said(about);
        this.from = said(from);
        this.to = said(to);
    }

    private static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What it asks for, as far as it can be understood. */
    Sought sought(@Nullable Within within) {
        var first = day(from);
        var last = day(to);
        return new Sought(
                within,
                who.matches("\\d{1,18}") ? Long.valueOf(who) : null,
                what,
                about,
                first == null ? null : first.atStartOfDay(ZONE).toInstant(),
                last == null ? null : last.plusDays(1).atStartOfDay(ZONE).toInstant());
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isBlank() ? null : TypedDay.of(written);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** The words of an address that ask for the same. */
    public String query() {
        return "who="
                + word(who)
                + "&what="
                + word(what)
                + "&about="
                + word(about)
                + "&from="
                + word(from)
                + "&to="
                + word(to);
    }

    private static String word(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
