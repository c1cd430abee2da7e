package kaijuan.roster;

import java.nio.file.Path;
import kaijuan.campaign.Campaign;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A file to be taken into a roster.
 *
 * @param under the unit that the file is for: lines may name units at or below it; null for the
 *     whole campaign
 * @param whole whether the file is the whole roster of the unit and those below: whoever is not in
 *     it is taken off
 * @param by who wants it; null for whoever sits at the machine
 */
public record Order(
        Campaign campaign, Path file, @Nullable Unit under, boolean whole, @Nullable Long by) {}
