package kaijuan.member;

/** A room that is told of somebody's first sign-in ever; the room builds it. */
public interface Newcomers {

    /**
     * Somebody has proven a phone that never signed in before, and consented. Runs in the
     * transaction of that sign-in, which waits for others of the same phone.
     */
    void came(long member, Browser browser);
}
