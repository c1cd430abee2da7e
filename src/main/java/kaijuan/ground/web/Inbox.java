package kaijuan.ground.web;

/** Knows how much waits for a person to be read; built by the room that keeps messages. */
public interface Inbox {

    /** How many; 0 where it cannot be known at the moment. */
    int unread(long member);
}
