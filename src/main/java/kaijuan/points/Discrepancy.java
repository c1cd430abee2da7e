package kaijuan.points;

import java.time.LocalDate;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the ledger and is not what the facts make of it.
 *
 * @param member whose ledger it is
 * @param day the day of the campaign, or null for the sum of all days
 * @param words what stands and what is right
 */
public record Discrepancy(long member, @Nullable LocalDate day, Both words) {}
