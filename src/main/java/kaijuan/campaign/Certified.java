package kaijuan.campaign;

import java.util.Collection;
import java.util.Set;

/**
 * The room that knows whose membership the host has verified. A bean of this type is found by
 * itself: rules, explanations, recounts and exported results ask it. Whenever an answer changes it
 * has the days of the person scored anew, in the same transaction.
 */
public interface Certified {

    /** Those of the members who are certified in the campaign. */
    Set<Long> among(long campaign, Collection<Long> members);
}
