package kaijuan.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The facts of a room that keeps other facts than reading. A bean of this type is found by itself:
 * its facts reach points, explanations, recounts and exported results. Its room writes a fact and
 * rings the bell ({@code "fact"}: campaign, member, day) in one transaction, and has its kinds
 * among the running ones of the tariff.
 */
public interface Deeds {

    /** The kinds of its facts. */
    Set<String> kinds();

    /**
     * The facts of members' days, in any order; the arrays are of one length.
     *
     * @param first the first day of each, such as {@code 2022-05-01}
     * @param last the last day of each, the first itself for one day
     */
    List<Deed> of(long[] campaigns, long[] members, String[] first, String[] last);

    /**
     * The next days of the campaign on which a member has any fact, in the order of member and day,
     * each once.
     *
     * @param after only what comes after it in that order
     * @param most at most so many
     */
    List<On> days(long campaign, On after, int most);

    /**
     * Whether a fact was told at the moment or later that had come about before it. Where facts are
     * written down as they happen there is none.
     */
    default boolean since(long campaign, Instant moment) {
        return false;
    }

    /** A member's day. */
    record On(long member, LocalDate day) {}
}
