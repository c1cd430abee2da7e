package kaijuan.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Days;

/**
 * Runs of days on which a unit has enough active people. Days of a person are bits of one number
 * for each block of days, counted from 1970, so that rows and files keep them as any other sum.
 */
final class Streaks {

    /** Days of a block; a score of a row has 26 bits. */
    static final int BLOCK = 25;

    /** Only an outline with mistakes has more blocks. */
    private static final int MOST = 400;

    private final Campaign campaign;
    private final int first;
    private final int[][] active;

    /** For so many units of the campaign. */
    Streaks(Campaign campaign, int units) {
        this.campaign = campaign;
        this.first = block(campaign.days().first()) * BLOCK;
        int days = (block(campaign.days().last()) + 1) * BLOCK - first;
        this.active = new int[units][days];
    }

    private static int block(LocalDate day) {
        return Math.toIntExact(day.toEpochDay()) / BLOCK;
    }

    /** The place of the day in its block. */
    static int bit(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() % BLOCK);
    }

    /** Whether the day lies in the block. */
    static boolean in(LocalDate day, int block) {
        return block(day) == block;
    }

    /** What people are measured by for the streak: once for each block of the campaign's days. */
    static List<Yardstick> blocks(Yardstick by, Days days) {
        return IntStream.rangeClosed(block(days.first()), block(days.last()))
                .mapToObj(by::in)
                .limit(MOST)
                .toList();
    }

    /** Takes the days of one person of the unit. */
    void add(int unit, int block, long bits) {
        for (int bit = 0; bit < BLOCK; bit++) {
            if ((bits >> bit & 1) == 1) {
                active[unit][block * BLOCK + bit - first]++;
            }
        }
    }

    /** The longest run of each unit, reached at the end of its last day. */
    Column longest(long people) {
        var column = Column.empty(active.length, 0);
        for (int unit = 0; unit < active.length; unit++) {
            int run = 0;
            for (int day = 0; day < active[unit].length; day++) {
                run = active[unit][day] >= people ? run + 1 : 0;
                if (run > column.values()[unit]) {
                    column.values()[unit] = run;
                    column.reached()[unit] =
                            campaign.startOf(LocalDate.ofEpochDay(first + day + 1L)).toEpochMilli();
                }
            }
        }
        return column;
    }
}
