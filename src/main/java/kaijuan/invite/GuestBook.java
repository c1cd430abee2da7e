package kaijuan.invite;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.database.Bell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table invitation: who came through whose link. */
@Component
class GuestBook {

    /** The topic on which facts ring: campaign, member and day of each, flat. */
    static final String FACT = "fact";

    // The keys hold the rules: a friend once, for one promoter; one friend for an opening.
    static final String TAKE =
            """
            insert into invitation (friend_id, campaign_id, promoter_id, opening, came_at,
                counted_at, day, device, browser, network)
            select :friend, l.campaign_id, l.member_id, :opening, :now,
                case when :counts then :now::timestamptz end,
                case when :counts then :day::date end, :device, :browser, :network
            from invite_link l where l.code = :code and l.member_id <> :friend
            on conflict do nothing
            """;

    static final String TAKE_ALL =
            """
            insert into invitation (friend_id, campaign_id, promoter_id, opening, came_at,
                counted_at, day, device)
            select w.friend, l.campaign_id, l.member_id, w.opening, to_timestamp(w.at / 1000.0),
                case when :counts then to_timestamp(w.at / 1000.0) end,
                case when :counts then w.day::date end, ''
            from unnest(:promoters::bigint[], :friends::bigint[], :openings::bytea[],
                    :ats::bigint[], :days::text[])
                as w (promoter, friend, opening, at, day)
            join invite_link l on l.campaign_id = :campaign and l.member_id = w.promoter
            where l.member_id <> w.friend
            on conflict do nothing returning promoter_id, came_at
            """;

    static final String OF =
            """
            select friend_id, came_at, counted_at from invitation
            where campaign_id = :campaign and promoter_id = :promoter
            order by came_at desc, friend_id desc limit :most offset :from
            """;

    static final String COUNT =
            """
            select count(*) as came, count(counted_at) as counted from invitation
            where campaign_id = :campaign and promoter_id = :promoter
            """;

    static final String FORGET =
            """
            update invitation set device = '', browser = null, network = null
            where friend_id = :member
            """;

    /**
     * A friend to write down.
     *
     * @param device the browser in words
     * @param browser hash of the browser's number
     * @param network hash of the network
     */
    record Entry(
            long friend,
            Link link,
            byte[] opening,
            String device,
            byte[] browser,
            byte[] network) {}

    private final JdbcClient sql;
    private final Bell bell;
    private final Clock clock;

    GuestBook(JdbcClient sql, Bell bell, Clock clock) {
        this.sql = sql;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * Writes the friend down in the running transaction, while the campaign can be entered; what a
     * key refuses counts nothing.
     */
    void take(Campaign campaign, Entry entry) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var invites = campaign.chapter(Invites.class);
        if (!invites.open() || !campaign.allows(Enrolments.ENTER, now)) {
            return;
        }
        boolean counts = invites.count() == Invites.Count.SIGN_IN;
        if (written(campaign, entry, counts, now) && counts) {
            ring(campaign, entry.link().member(), now);
        }
    }

    /** Writes many down in the running transaction, in one statement; gives how many. */
    int takeAll(Campaign campaign, List<Brought> brought, List<byte[]> openings) {
        boolean counts = campaign.chapter(Invites.class).count() == Invites.Count.SIGN_IN;
        var taken =
                sql.sql(TAKE_ALL)
                        .param("campaign", campaign.id())
                        .param("counts", counts)
                        .param("promoters", brought.stream().mapToLong(Brought::promoter).toArray())
                        .param("friends", brought.stream().mapToLong(Brought::friend).toArray())
                        .param("openings", openings.toArray(byte[][]::new))
                        .param(
                                "ats",
                                brought.stream().mapToLong(b -> b.at().toEpochMilli()).toArray())
                        .param(
                                "days",
                                brought.stream()
                                        .map(b -> campaign.dayOf(b.at()).toString())
                                        .toArray(String[]::new))
                        .query((r, n) -> Map.entry(r.getLong(1), r.getTimestamp(2).toInstant()))
                        .list();
        if (counts) {
            taken.forEach(t -> ring(campaign, t.getKey(), t.getValue()));
        }
        return taken.size();
    }

    private boolean written(Campaign campaign, Entry entry, boolean counts, Instant now) {
        return sql.sql(TAKE)
                        .param("friend", entry.friend())
                        .param("code", entry.link().code())
                        .param("opening", entry.opening())
                        .param("counts", counts)
                        .param("now", Timestamp.from(now))
                        .param("day", campaign.dayOf(now))
                        .param("device", entry.device())
                        .param("browser", entry.browser())
                        .param("network", entry.network())
                        .update()
                == 1;
    }

    /** Says, in the running transaction, that a friend of the promoter counts since the moment. */
    void ring(Campaign campaign, long promoter, Instant at) {
        bell.ring(FACT, new long[] {campaign.id(), promoter, campaign.dayOf(at).toEpochDay()});
    }

    /** Who came through the promoter's link, latest first. */
    List<Friend> of(long campaign, long promoter, int from, int most) {
        return sql.sql(OF)
                .param("campaign", campaign)
                .param("promoter", promoter)
                .param("from", from)
                .param("most", most)
                .query(
                        (r, n) ->
                                new Friend(
                                        r.getLong(1),
                                        r.getTimestamp(2).toInstant(),
                                        moment(r.getTimestamp(3))))
                .list();
    }

    /** How many came through the promoter's link. */
    Tally count(long campaign, long promoter) {
        return sql.sql(COUNT)
                .param("campaign", campaign)
                .param("promoter", promoter)
                .query(Tally.class)
                .single();
    }

    /** Erases by what the friend could be told again. */
    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
