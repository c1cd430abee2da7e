package kaijuan.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kaijuan.tariff.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it was decided.
 *
 * @param id its number
 * @param campaign the campaign
 * @param member whose day it is
 * @param day which day
 * @param correction what is corrected; of one that takes another back, what that one corrected
 * @param reason why, as the member reads it; empty once the member has left
 * @param decided when
 * @param by the member of the staff, or null for the command line
 * @param undoes the number of the one that it takes back, or null
 * @param undone whether another took it back
 */
public record Decision(
        long id,
        long campaign,
        long member,
        LocalDate day,
        Correction correction,
        String reason,
        Instant decided,
        @Nullable Long by,
        @Nullable Long undoes,
        boolean undone) {

    /** Whether it counts: it was not taken back, and takes nothing back itself. */
    public boolean counts() {
        return undoes == null && !undone;
    }

    /** Whether the other says the same, whenever it was said. */
    boolean same(Decision other) {
        var one = correction;
        var two = other.correction;
        return member == other.member
                && day.equals(other.day)
                && Objects.equals(undoes, other.undoes)
                && one.what() == two.what()
                && one.title() == two.title()
                && one.kind().equals(two.kind())
                && one.name().equals(two.name())
                && one.amount() == two.amount();
    }
}
