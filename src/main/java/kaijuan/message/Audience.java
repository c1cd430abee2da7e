package kaijuan.message;

import java.util.Set;

/** Knows which campaigns a person is in; built by the room that keeps it. */
public interface Audience {

    /** The numbers of the campaigns that the person has entered. */
    Set<Long> campaigns(long member);
}
