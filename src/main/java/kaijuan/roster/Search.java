package kaijuan.roster;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.security.Sealing;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Name;
import kaijuan.member.Phone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people on rosters by what is sealed: a whole name or a whole phone. */
@Component
public class Search {

    static final String FOUND =
            """
            select l.id, l.unit_id, l.name, l.phone,
                exists (select from certification c
                    where c.line_id = l.id and c.state in ('matched', 'accepted'))
            from roster_line l
            where l.campaign_id + 0 = :campaign
                and (l.phone_hash = :hash or l.name_hash = :hash)
                and (:whole or l.unit_id = any(:units::bigint[]))
            order by l.id limit 50
            """;

    private final JdbcClient sql;
    private final Sealing sealing;
    private final RosterRows rows;
    private final NearMisses misses;

    Search(JdbcClient sql, Sealing sealing, RosterRows rows, NearMisses misses) {
        this.sql = sql;
        this.sealing = sealing;
        this.rows = rows;
        this.misses = misses;
    }

    /**
     * What is known of a name or phone.
     *
     * @param lines lines of rosters that have it
     * @param misses entrants who match a line nearly, where they or the line have it
     */
    public record Found(List<Listed> lines, List<NearMiss> misses) {}

    /**
     * Looks within the scope alone.
     *
     * @param who a whole name or phone, as people type it
     * @throws Refusal 422 if it can be neither
     */
    public Found found(Campaign campaign, Within within, String who) {
        var hash = hash(who);
        return new Found(
                lines(campaign.id(), within, hash), misses.found(campaign.id(), within, hash));
    }

    private List<Listed> lines(long campaign, Within within, byte[] hash) {
        return sql.sql(FOUND)
                .params(NearMisses.in(campaign, within))
                .param("hash", hash)
                .query(
                        (r, n) ->
                                new Listed(
                                        r.getLong(1),
                                        r.getObject(2, Long.class),
                                        sealing.open(RosterRows.NAME, r.getBytes(3)),
                                        sealing.open(RosterRows.PHONE, r.getBytes(4)),
                                        r.getBoolean(5)))
                .list();
    }

    private byte[] hash(String who) {
        try {
            return who.matches(".*\\p{Nd}.*") ? rows.hash(Phone.of(who)) : rows.hash(Name.of(who));
        } catch (Refusal neither) {
            throw Refusal.against("roster.find.wrong");
        }
    }
}
