package kaijuan.result;

import java.time.Instant;
import java.util.List;
import kaijuan.ground.text.Both;

/**
 * What became of checking a result.
 *
 * @param campaign the campaign's word
 * @param version the version of its definition
 * @param at the moment it is of
 * @param digest over all parts, to compare with the one published
 * @param people how many people were counted again
 * @param days how many days
 * @param entries how many entries of the ledger
 * @param places how many places of boards
 * @param honours how many places of awards that have a winner
 * @param notes what was not compared, and why
 * @param differences what is not as it should be, the first one first
 */
public record Verdict(
        String campaign,
        int version,
        Instant at,
        String digest,
        int people,
        long days,
        long entries,
        long places,
        int honours,
        List<Both> notes,
        List<Both> differences) {

    /** Whether everything is as the facts make it. */
    public boolean equal() {
        return differences.isEmpty();
    }
}
