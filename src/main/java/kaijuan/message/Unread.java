package kaijuan.message;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import kaijuan.ground.database.Committed;
import kaijuan.ground.web.Inbox;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** How many messages wait for a person: at most ten seconds old, at once on the node that knows. */
@Component
class Unread implements Inbox {

    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final int MOST = 200_000;

    private final Letterbox letterbox;
    private final Announcements announcements;
    private final Cache<Long, Integer> counts =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();

    Unread(Letterbox letterbox, Announcements announcements) {
        this.letterbox = letterbox;
        this.announcements = announcements;
    }

    @Override
    public int unread(long member) {
        try {
            return counts.get(member, this::count);
        } catch (DataAccessException away) {
            // A page is worth more than the count in its corner.
            return 0;
        }
    }

    private int count(long member) {
        int unseen = announcements.unseen(member);
        boolean muted = unseen > 0 && letterbox.muted(member).contains(Kind.ANNOUNCEMENT.word());
        return letterbox.unread(member) + (muted ? 0 : unseen);
    }

    /** Counts anew once the running transaction has committed. */
    void stale(Iterable<Long> members) {
        Committed.then(() -> counts.invalidateAll(members));
    }
}
