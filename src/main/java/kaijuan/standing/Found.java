package kaijuan.standing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's row and what it takes to explain it.
 *
 * @param board the board as its definition said then
 * @param version the version of the definition
 * @param asOf the moment that it is of
 * @param entrants how many have a place on the list
 * @param row the row
 * @param above the nearest row above, as far as it is known
 * @param norms of a composite: how the numbers of each part come into their form, as far as bests
 *     and leasts tell it
 */
record Found(
        Board board,
        int version,
        Instant asOf,
        int entrants,
        Printed row,
        @Nullable Printed above,
        List<Normed> norms) {}
