package kaijuan.staff.web;

import org.jspecify.annotations.Nullable;

/**
 * A member of the staff's own account as its page shows it.
 *
 * @param name what they sign in by besides the phone, or empty
 * @param account whether there is one
 * @param passwordAt the day the password was set
 * @param secondAt the day the second factor was set up, or null
 * @param recovery recovery codes left
 * @param said what was done, or empty
 * @param at the form that something was wrong in, or empty
 * @param wrong the sentence, or empty
 */
public record OwnView(
        String name,
        boolean account,
        String passwordAt,
        @Nullable String secondAt,
        int recovery,
        String said,
        String at,
        String wrong) {}
