package kaijuan.shop;

import java.time.Instant;
import java.util.List;

/**
 * An order to be written.
 *
 * @param campaign the campaign
 * @param member the person
 * @param ask what was asked for
 * @param way how the prize reaches people
 * @param most how many orders one person may have standing
 * @param kept rules whose points are not exchanged
 * @param now when
 */
record Draft(
        long campaign, long member, Ask ask, Way way, int most, List<String> kept, Instant now) {}
