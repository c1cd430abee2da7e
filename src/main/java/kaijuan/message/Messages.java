package kaijuan.message;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices to people: told in the transaction of what they tell of, each once. */
@Component
public class Messages {

    private final Letterbox letterbox;
    private final Placards placards;
    private final Unread unread;
    private final TransactionTemplate transaction;

    Messages(
            Letterbox letterbox,
            Placards placards,
            Unread unread,
            TransactionTemplate transaction) {
        this.letterbox = letterbox;
        this.placards = placards;
        this.unread = unread;
        this.transaction = transaction;
    }

    /**
     * Tells the person, in the running transaction.
     *
     * @return whether it is new to them; told before under the same key, nothing changes
     */
    public boolean tell(long member, Notice notice) {
        return !tellAll(List.of(member), notice).isEmpty();
    }

    /** Tells many in one statement; gives those to whom it is new. */
    public List<Long> tellAll(Collection<Long> members, Notice notice) {
        if (notice.kind() == Kind.ANNOUNCEMENT) {
            throw new IllegalArgumentException("announcements are not told person by person");
        }
        if (members.isEmpty()) {
            return List.of();
        }
        var told = letterbox.tell(members, notice.kept(), false);
        unread.stale(told);
        return told;
    }

    /**
     * Tells staff that something waits on a desk: one message per key, that comes up again as
     * unread when more comes after they have read it.
     */
    public void waits(Collection<Long> staff, Notice notice) {
        if (!staff.isEmpty()) {
            unread.stale(letterbox.tell(staff, notice.kept(), true));
        }
    }

    /** The person's messages, newest first. */
    public List<Message> of(long member, int from, int most) {
        return letterbox.page(member, from, most);
    }

    /** How many messages the person has. */
    public int count(long member) {
        return letterbox.counts(member).all();
    }

    /** The person has seen the messages up to the number, and all announcements so far. */
    public void read(long member, long upTo) {
        letterbox.read(member, upTo);
        placards.see(member);
        unread.stale(List.of(member));
    }

    /** The person opens a message: where it leads; empty if it is not theirs. */
    public Optional<String> open(long member, long id) {
        var link = letterbox.open(member, id);
        unread.stale(List.of(member));
        return link;
    }

    /** Words of the kinds that the person has muted. */
    public Set<String> muted(long member) {
        return letterbox.muted(member);
    }

    /** From now on the person is not pointed at messages of these kinds, and at all others. */
    public void mute(long member, Collection<Kind> kinds) {
        var some = kinds.stream().filter(Kind::mayBeMuted).distinct().toList();
        transaction.executeWithoutResult(open -> letterbox.mute(member, some));
        unread.stale(List.of(member));
    }
}
