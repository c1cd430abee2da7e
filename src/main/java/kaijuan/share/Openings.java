package kaijuan.share;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.LongStream;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Owns the table share_opening: how long others look, until that is over and a fact. */
@Component
class Openings {

    /** An opening is watched for no longer. */
    static final Duration MOST = Duration.ofMinutes(5);

    /** A page says every five seconds that it is looked at; a gap of more proves no more. */
    private static final int PROVES = 8_000;

    /** After so long without a word it is over. */
    private static final Duration OVER = Duration.ofSeconds(20);

    static final String GROW =
            """
            update share_opening o set
                looked = least(300000, o.looked + least(:proves,
                    (extract(epoch from :now::timestamptz - o.seen_at) * 1000)::int)),
                seen_at = :now
            where o.opening = :opening and o.counted_at is null and o.seen_at < :now
            """;

    // The keys hold the rules: a browser once, a person once; never its owner, never their browser.
    static final String BEGIN =
            """
            insert into share_opening (opening, campaign_id, member_id, title_id, name, browser,
                visitor_id, opened_at, seen_at, looked)
            select :opening, l.campaign_id, l.member_id, l.title_id, :name, :browser, :visitor,
                :opened, :now,
                least(:proves,
                    (extract(epoch from :now::timestamptz - :opened::timestamptz) * 1000)::int)
            from share_link l
            where l.code = :code and l.browser is distinct from :browser
                and l.member_id is distinct from :visitor::bigint
            on conflict do nothing
            """;

    static final String COUNT =
            """
            update share_opening set counted_at = :now, day = :day
            where campaign_id = :campaign and counted_at is null and looked >= :least
                and (looked >= 300000 or seen_at < :over)
            returning member_id
            """;

    static final String DROP =
            """
            delete from share_opening
            where campaign_id = :campaign and counted_at is null and seen_at < :over
            """;

    static final String TAKE_BACK =
            "delete from share_opening where opening = :opening and counted_at is null";

    static final String FORGET =
            "update share_opening set visitor_id = null where visitor_id = :member";

    private final JdbcClient sql;
    private final Bell bell;
    private final Clock clock;

    Openings(JdbcClient sql, Bell bell, Clock clock) {
        this.sql = sql;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * Whoever looks.
     *
     * @param browser hash of the browser's number
     * @param member who is signed in, or null
     */
    record Visitor(byte[] browser, @Nullable Long member) {}

    /** Proves some more seconds of an opening that has begun; false if there is none. */
    boolean grow(byte[] opening) {
        return sql.sql(GROW)
                        .param("opening", opening)
                        .param("proves", PROVES)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Begins an opening; false for what a key refuses, which counts nothing. */
    boolean begin(byte[] opening, Pass pass, String name, Visitor visitor) {
        return sql.sql(BEGIN)
                        .param("opening", opening)
                        .param("code", pass.code())
                        .param("name", name)
                        .param("browser", visitor.browser())
                        .param("visitor", visitor.member())
                        .param("opened", Timestamp.from(pass.at()))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("proves", PROVES)
                        .update()
                == 1;
    }

    /** Takes back an opening that was begun. */
    void takeBack(byte[] opening) {
        sql.sql(TAKE_BACK).param("opening", opening).update();
    }

    /** Makes facts of what is over, while the campaign lasts, and forgets what was too short. */
    @Transactional
    public int settle(Campaign campaign) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var over = Timestamp.from(now.minus(OVER));
        int counted = campaign.allows("read", now) ? count(campaign, now, over) : 0;
        sql.sql(DROP).param("campaign", campaign.id()).param("over", over).update();
        return counted;
    }

    private int count(Campaign campaign, Instant now, Timestamp over) {
        var sharers =
                sql.sql(COUNT)
                        .param("campaign", campaign.id())
                        .param("least", campaign.chapter(Sharing.class).least().toMillis())
                        .param("now", Timestamp.from(now))
                        .param("day", campaign.dayOf(now))
                        .param("over", over)
                        .query(Long.class)
                        .list();
        long day = campaign.dayOf(now).toEpochDay();
        bell.ring(
                "fact",
                sharers.stream()
                        .distinct()
                        .flatMapToLong(who -> LongStream.of(campaign.id(), who, day))
                        .toArray());
        return sharers.size();
    }

    /** Forgets who it was that looked. */
    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }
}
