package kaijuan.member;

import java.util.Map;

/** What a room keeps of a person; the room builds it, so that the person can take it along. */
public interface Belongings {

    /** The room's word. */
    String room();

    /** What the room keeps of the person, ready for JSON; without secrets of others. */
    Map<String, Object> of(long member);

    /** Erases what tells who the person is; what they did stays under their number. */
    void forget(long member);
}
