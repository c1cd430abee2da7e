package kaijuan.roster.web;

import java.util.List;

/**
 * What was looked for on rosters.
 *
 * @param base the address of the desk
 * @param who what was typed
 * @param lines lines of rosters
 * @param misses entrants who match a line nearly
 * @param wrong what is wrong with what was typed, or empty
 */
public record RosterFound(
        String base, String who, List<Line> lines, List<RosterView.Row> misses, String wrong) {

    /** Somebody on a roster; the phone masked. */
    public record Line(String name, String phone, String unit, boolean certified) {}
}
