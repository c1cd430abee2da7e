package kaijuan.reading;

/** Why a beat counts or does not; the words stand in {@code messages} as {@code reading.why.*}. */
public enum Why {
    /** The time since the beat before counts. */
    COUNTING,
    /** The first beat of a session proves nothing. */
    FIRST,
    /** The beat before is too long ago, or this one came out of order. */
    LATE,
    /** The page could not be seen. */
    HIDDEN,
    /** No page turn, scroll or touch for two minutes. */
    IDLE,
    /** The same page for two minutes, or the recording stands still. */
    STILL,
    /** The place moved faster than anybody reads, or the recording was moved by hand. */
    JUMPED,
    /** This part has earned all the time that it can. */
    FULL,
    /** The campaign does not count reading at this moment. */
    CLOSED,
    /** The class has not begun yet, or is over. */
    OUTSIDE,
    /** Another device has taken over. */
    ELSEWHERE
}
