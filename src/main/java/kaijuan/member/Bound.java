package kaijuan.member;

/** A room that relies on who a person is; the room builds it. */
public interface Bound {

    /** Whether the person's name stands somewhere, and is corrected there alone. */
    boolean name(long member);
}
