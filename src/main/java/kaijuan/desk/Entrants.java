package kaijuan.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entrants of a campaign and what each did, names masked: the rows behind the figures. */
@Component
public class Entrants {

    static final String SOME =
            Sieve.PERSON + " and p.member_id = any(:members::bigint[]) order by 1";
    static final String MASKED =
            """
            select p.member_id from desk_person p join member m on m.id = p.member_id
            where p.campaign_id = :campaign and m.mask = :mask
                and (:whole or p.unit_id = any(:units::bigint[])) limit :most
            """;
    static final String DAYS =
            """
            select day, seconds, points from desk_day
            where campaign_id = :campaign and member_id = :member and day < :before
            order by day desc limit :most
            """;

    private static final int MOST_ALIKE = 5_000;

    /**
     * An entrant.
     *
     * @param name masked
     * @param unit the unit, -1 for one named in words
     * @param last the last day on which anything was done, or null
     * @param days on how many days
     * @param seconds proven time, of the day where one was asked for
     * @param points points, likewise
     */
    public record Line(
            long member,
            String name,
            long unit,
            LocalDate entered,
            @Nullable LocalDate last,
            int days,
            long seconds,
            long points) {}

    /** An entrant's day. */
    public record OwnDay(LocalDate day, int seconds, int points) {}

    private final JdbcClient sql;
    private final Sieve sieve;
    private final Members members;

    Entrants(JdbcClient sql, Sieve sieve, Members members) {
        this.sql = sql;
        this.sieve = sieve;
        this.members = members;
    }

    /** The next entrants with a number above the one, in the order in which they first came. */
    public List<Line> after(Campaign campaign, Sought sought, long after, int most) {
        return sieve.of(sought)
                .param("campaign", campaign.id())
                .param("after", after)
                .param("most", most)
                .query((r, n) -> line(r))
                .list();
    }

    /** The entrants among the members. */
    public List<Line> of(Campaign campaign, Collection<Long> among) {
        return sql.sql(SOME)
                .param("campaign", campaign.id())
                .param("members", among.stream().mapToLong(Long::longValue).toArray())
                .query((r, n) -> line(r))
                .list();
    }

    /** The entrant, if there is one. */
    public Optional<Line> one(Campaign campaign, long member) {
        return of(campaign, List.of(member)).stream().findFirst();
    }

    /**
     * Entrants of exactly this real name. Names are sealed: those whose mask is the same are opened
     * and compared.
     *
     * @param units only of these; null for the whole campaign
     * @throws Refusal 422 if it cannot be a name, or too many have the same mask
     */
    public List<Line> named(Campaign campaign, long @Nullable [] units, String typed) {
        var name = Name.of(typed);
        var alike =
                sql.sql(MASKED)
                        .param("campaign", campaign.id())
                        .param("mask", name.masked())
                        .param("whole", units == null)
                        .param("units", units == null ? new long[0] : units)
                        .param("most", MOST_ALIKE + 1)
                        .query(Long.class)
                        .list();
        if (alike.size() > MOST_ALIKE) {
            throw Refusal.against("desk.find.many");
        }
        return of(campaign, members.named(alike, name));
    }

    /** The last days before one on which the entrant did anything. */
    public List<OwnDay> days(Campaign campaign, long member, LocalDate before, int most) {
        return sql.sql(DAYS)
                .param("campaign", campaign.id())
                .param("member", member)
                .param("before", before)
                .param("most", most)
                .query(OwnDay.class)
                .list();
    }

    private static Line line(ResultSet r) throws SQLException {
        return new Line(
                r.getLong(1),
                r.getString(2),
                r.getLong(3),
                r.getObject(4, LocalDate.class),
                r.getObject(5, LocalDate.class),
                r.getInt(6),
                r.getLong(7),
                r.getLong(8));
    }
}
