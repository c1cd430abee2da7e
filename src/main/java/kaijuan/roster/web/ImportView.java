package kaijuan.roster.web;

import java.util.List;
import kaijuan.roster.Imports;
import kaijuan.roster.Report;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The page that takes spreadsheets in.
 *
 * @param base its address
 * @param kinds the sorts of file that the visitor may send
 * @param units the units that a roster may be for
 * @param whole whether it may be for the whole campaign
 * @param wrong what is wrong with what was sent, or empty
 * @param file the file that waits or was taken, or null
 * @param report what becomes of it, or null
 * @param taken whether it has been taken
 */
public record ImportView(
        String base,
        List<String> kinds,
        List<Unit> units,
        boolean whole,
        String wrong,
        Imports.@Nullable Waiting file,
        @Nullable Report report,
        boolean taken) {}
