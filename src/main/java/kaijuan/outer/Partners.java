package kaijuan.outer;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which outer systems may tell results, each by a key of its own for one campaign. */
@Component
public class Partners {

    static final String ADD =
            """
            insert into outer_partner (campaign_id, name, address, key_hash, made_at)
            values (:campaign, :name, :address, :hash, :now)
            """;
    static final String OF =
            """
            select id, campaign_id, name, address, made_at, ended_at from outer_partner
            where campaign_id = :campaign order by id
            """;
    static final String OF_ALL =
            """
            select p.id, p.campaign_id, p.name, p.address, p.made_at, p.ended_at,
                (select count(*) from outer_report r where r.partner_id = p.id)
            from outer_partner p where p.campaign_id = any(:campaigns::bigint[])
            order by p.ended_at is not null, p.id desc limit 300
            """;
    static final String BY_KEY =
            """
            select id, campaign_id, name, address, made_at, ended_at from outer_partner
            where key_hash = :hash
            """;
    static final String END =
            """
            update outer_partner set ended_at = :now
            where campaign_id = :campaign and id = :id and ended_at is null
            """;

    private static final String BEGINS = "kaijuan-";
    private static final int LONGEST = 60;

    private final JdbcClient sql;
    private final Clock clock;

    Partners(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Lets a system tell results of the campaign.
     *
     * @param name what people read, at most 60 characters
     * @param address where people take part (https), or empty
     * @return its key, which is shown this once: only its hash is kept
     * @throws Refusal 422 in words if the name or the address will not do
     */
    public String add(Campaign campaign, String name, String address) {
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw Refusal.against("outer.partner.name.wrong", LONGEST);
        }
        var key = BEGINS + Secret.fresh();
        sql.sql(ADD)
                .param("campaign", campaign.id())
                .param("name", plain)
                .param("address", address(address.strip()))
                .param("hash", Secret.hash(key))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return key;
    }

    private static String address(String typed) {
        if (typed.isEmpty()) {
            return typed;
        }
        try {
            var uri = new URI(typed);
            if ("https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && typed.length() <= 300) {
                return uri.toString();
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw Refusal.against("outer.partner.address.wrong");
    }

    /** The campaign's systems, in the order in which they were let in, also those that ended. */
    public List<Partner> of(Campaign campaign) {
        return sql.sql(OF).param("campaign", campaign.id()).query((r, n) -> partner(r)).list();
    }

    /**
     * A system with how many results it has told.
     *
     * @param reports how many
     */
    public record Heard(Partner partner, long reports) {}

    /** The systems of the campaigns, those that may still tell something first, at most 300. */
    public List<Heard> of(Collection<Long> campaigns) {
        return sql.sql(OF_ALL)
                .param("campaigns", campaigns.stream().mapToLong(Long::longValue).toArray())
                .query((r, n) -> new Heard(partner(r), r.getLong(7)))
                .list();
    }

    /** Whose key it is, whatever campaign it is for, unless it was ended. */
    Optional<Partner> byKey(String key) {
        if (!key.startsWith(BEGINS) || !Secret.shaped(key.substring(BEGINS.length()))) {
            return Optional.empty();
        }
        return sql.sql(BY_KEY)
                .param("hash", Secret.hash(key))
                .query((r, n) -> partner(r))
                .optional()
                .filter(p -> p.ended() == null);
    }

    /**
     * Ends the system's key: what it told stays, and it can tell nothing more.
     *
     * @throws Refusal 404 if the campaign has no such system, or it was ended before
     */
    public void end(Campaign campaign, long id) {
        int ended =
                sql.sql(END)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("campaign", campaign.id())
                        .param("id", id)
                        .update();
        if (ended == 0) {
            throw Refusal.unknown();
        }
    }

    private static Partner partner(ResultSet r) throws SQLException {
        var ended = r.getTimestamp(6);
        return new Partner(
                r.getLong(1),
                r.getLong(2),
                r.getString(3),
                r.getString(4),
                r.getTimestamp(5).toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
