package kaijuan.message;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.database.Committed;
import kaijuan.ground.security.Once;
import kaijuan.ground.web.Refusal;
import kaijuan.shelf.Pictures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Announcements of campaigns: kept in memory, at most two seconds old; no row per person. */
@Component
public class Announcements {

    /** So many pictures at most. */
    public static final int PICTURES = 6;

    private static final int MOST_BYTES = 3 << 20;

    /** A picture with its content type. */
    public record Picture(String type, byte[] bytes) {

        /**
         * The picture, judged by its content.
         *
         * @throws Refusal 422 if it is none that can be shown, or too large
         */
        public static Picture of(byte[] bytes) {
            if (bytes.length > MOST_BYTES) {
                throw Refusal.against("message.announcement.large", MOST_BYTES >> 20);
            }
            var type = Pictures.type(bytes);
            return new Picture(
                    type.orElseThrow(() -> Refusal.against("message.announcement.picture")), bytes);
        }
    }

    private final Placards placards;
    private final Audit audit;
    private final Once once;
    private final Clock clock;
    private final ObjectProvider<Audience> audience;
    private final LoadingCache<Boolean, List<Announcement>> all;

    Announcements(
            Placards placards,
            Audit audit,
            Once once,
            Clock clock,
            ObjectProvider<Audience> audience) {
        this.placards = placards;
        this.audit = audit;
        this.once = once;
        this.clock = clock;
        this.audience = audience;
        this.all =
                Caffeine.newBuilder()
                        .expireAfterWrite(Duration.ofSeconds(2))
                        .build(key -> placards.all());
    }

    /** All of the campaign, newest first, for its organisers. */
    public List<Announcement> of(long campaign) {
        return all.get(true).stream().filter(a -> a.campaign() == campaign).toList();
    }

    /** Those of the campaign that are shown now, newest first. */
    public List<Announcement> shown(long campaign) {
        return of(campaign).stream().filter(a -> a.shown(clock.instant())).toList();
    }

    /** Those that are shown now of the campaigns that the person is in, newest first. */
    public List<Announcement> to(long member) {
        var now = clock.instant();
        Set<Long> in = audience.stream().findFirst().map(a -> a.campaigns(member)).orElse(Set.of());
        return all.get(true).stream()
                .filter(a -> a.shown(now) && in.contains(a.campaign()))
                .toList();
    }

    /** Up to when the person has seen announcements. */
    public Instant seen(long member) {
        return placards.seen(member);
    }

    /** How many of them the person has not seen yet. */
    int unseen(long member) {
        var mine = to(member);
        if (mine.isEmpty()) {
            return 0;
        }
        var seen = seen(member);
        return (int) mine.stream().filter(a -> a.from().isAfter(seen)).count();
    }

    /**
     * Writes an announcement with its pictures; sent again at once, it is not written again.
     *
     * @return its number; 0 if it was written a moment ago
     */
    @Transactional
    public long write(Announcement written, List<Picture> pictures, long who) {
        sound(written, pictures.size());
        var said = new Object[] {written.campaign(), who, written.title(), written.words()};
        if (!once.first("announcement", said)) {
            return 0;
        }
        long id = placards.add(written, who);
        for (int i = 0; i < pictures.size(); i++) {
            placards.picture(id, i + 1, pictures.get(i));
        }
        note(who, "announcement.written", id, written.campaign());
        return id;
    }

    /**
     * Changes words and time.
     *
     * @throws Refusal 409 if it was changed meanwhile or taken back
     */
    @Transactional
    public void change(Announcement written, long who) {
        sound(written, 0);
        if (!placards.change(written)) {
            throw Refusal.conflict("message.announcement.edited");
        }
        note(who, "announcement.changed", written.id(), written.campaign());
    }

    /**
     * Takes it back: nobody sees it any more, and it stays in the organisers' list.
     *
     * @throws Refusal 409 if it was changed meanwhile or taken back
     */
    @Transactional
    public void takeBack(Announcement written, long who) {
        if (!placards.take(written.id(), written.version(), who)) {
            throw Refusal.conflict("message.announcement.edited");
        }
        note(who, "announcement.taken-back", written.id(), written.campaign());
    }

    /** A picture of it; refused as unknown if there is none. */
    public Picture picture(long id, int no) {
        return placards.picture(id, no).orElseThrow(Refusal::unknown);
    }

    private void note(long who, String what, long id, long campaign) {
        audit.note(who, what, "announcement " + id, Map.of("campaign", campaign));
        Committed.then(all::invalidateAll);
    }

    private static void sound(Announcement written, int pictures) {
        if (written.title().isBlank() || written.title().length() > 200) {
            throw Refusal.against("message.announcement.title", 200);
        }
        if (written.words().isBlank() || written.words().length() > 10_000) {
            throw Refusal.against("message.announcement.words", 10_000);
        }
        if (pictures > PICTURES) {
            throw Refusal.against("message.announcement.many", PICTURES);
        }
    }
}
