package kaijuan.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;

/**
 * The proven seconds of members' days, united, as parts of statements: a second that lies on two
 * titles counts once.
 */
final class UnitedDays {

    /** When a day came to the least time, packed; null for a day that did not. */
    static final String REACHED =
            """
            (d.day - date '1970-01-01') * 100000::bigint
                + (select min(upper(s.r) - (s.sum - :least))
                    from (select r, sum(upper(r) - lower(r)) over (order by lower(r)) as sum
                        from unnest(d.united) as r) as s
                    where s.sum >= :least)""";

    /** Of some members. */
    static final String OF =
            """
            (select s.member_id, s.day, range_agg(s.seconds) as united from reading_span s
                where s.campaign_id = :campaign and s.counted > 0
                and s.member_id = any(:members::bigint[]) and\
            """
                    + Titles.CHOSEN
                    + " group by s.member_id, s.day)";

    /** Of all members, as far as they lie before a second of a day. */
    static final String ALL =
            """
            (select s.member_id, s.day,
                    range_agg(case when s.day < :day then s.seconds
                        else s.seconds * int4multirange(int4range(0, :second)) end) as united
                from reading_span s
                where s.campaign_id = :campaign and s.counted > 0 and s.day <= :day and\
            """
                    + Titles.CHOSEN
                    + " group by s.member_id, s.day)";

    /** Days and seconds of a day in one number: a day has less than so many seconds. */
    static final int PACKED = 100_000;

    private static final LocalDate END = LocalDate.of(9999, 1, 1);

    private UnitedDays() {}

    /** The parameters of what lies before the moment; null for everything. */
    static Map<String, Object> before(Campaign campaign, @Nullable Instant before) {
        var day = before == null ? END : campaign.dayOf(before);
        var second =
                before == null ? 0 : Duration.between(campaign.startOf(day), before).toSeconds();
        var all = new HashMap<String, Object>();
        all.put("day", day);
        all.put("second", (int) second);
        return all;
    }

    /** Day and second of what may be in it before the moment; null for everything. */
    static long packed(Campaign campaign, @Nullable Instant before) {
        var day = before == null ? END : campaign.dayOf(before);
        var second =
                before == null ? 0 : Duration.between(campaign.startOf(day), before).toSeconds();
        return day.toEpochDay() * PACKED + second;
    }

    /** The moment of a day and second that were packed. */
    static Instant moment(Campaign campaign, long packed) {
        var day = LocalDate.ofEpochDay(packed / PACKED);
        return campaign.startOf(day).plusSeconds(packed % PACKED);
    }
}
