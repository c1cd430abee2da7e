package kaijuan.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kaijuan.campaign.Deeds;

/**
 * An entrant's day as its facts make it.
 *
 * @param unit the unit that it counts for
 * @param active whether the entrant did anything; points by decision alone are nothing done
 * @param seconds proven time
 * @param hours hour, seconds and points of each hour in which anything was done, flat
 */
record DayRow(
        long member,
        LocalDate day,
        long unit,
        boolean active,
        int seconds,
        int points,
        List<Integer> hours) {

    /** Numbers of an hour among {@link #hours}. */
    static final int WIDTH = 3;

    Deeds.On on() {
        return new Deeds.On(member, day);
    }

    /** Whether there is anything to keep of it. */
    boolean any() {
        return active || seconds != 0 || points != 0;
    }

    /** From its columns in the order of the components. */
    static DayRow of(ResultSet r) throws SQLException {
        return new DayRow(
                r.getLong(1),
                r.getObject(2, LocalDate.class),
                r.getLong(3),
                r.getBoolean(4),
                r.getInt(5),
                r.getInt(6),
                List.of((Integer[]) r.getArray(7).getArray()));
    }
}
