package kaijuan.standing;

import java.time.Instant;

/**
 * A ranking in this node's memory and how far it has followed the rows.
 *
 * @param ranking the order
 * @param turn the last turn that is in it
 * @param asOf when it was last seen to be complete
 */
record Followed(Ranking ranking, long turn, Instant asOf) {}
