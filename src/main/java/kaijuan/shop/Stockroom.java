package kaijuan.shop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of prizes, their stock and their pictures. */
@Component
class Stockroom {

    private static final String COLUMNS =
            """
            p.id, p.campaign_id, p.name, p.about, p.way, p.price, p.most, p.shown, p.version,
                s.remaining, g.digest
            from prize p join prize_stock s on s.prize_id = p.id
                left join prize_picture g on g.prize_id = p.id
            """;

    static final String ALL =
            "select " + COLUMNS + " where p.campaign_id = :campaign order by p.price, p.id";
    static final String ONE =
            "select " + COLUMNS + " where p.campaign_id = :campaign and p.id = :id";
    static final String ADD =
            """
            with added as (
                insert into prize (campaign_id, name, about, way, price, most, shown, version,
                    created_at)
                values (:campaign, :name, :about, :way, :price, :most, :shown, 1, :now)
                on conflict (campaign_id, name) do nothing
                returning id)
            insert into prize_stock (prize_id, remaining) select id, 0 from added
            returning prize_id
            """;
    static final String EDIT =
            """
            update prize set name = :name, about = :about, price = :price, most = :most,
                shown = :shown, version = version + 1
            where campaign_id = :campaign and id = :id and version = :version
            """;
    static final String SUPPLY =
            """
            with supply as (
                insert into prize_supply (prize_id, change, reason, member_id, at, key)
                values (:id, :change, :reason, :by, :now, :key::uuid)
                on conflict (key) do nothing
                returning prize_id, change),
            stock as (
                update prize_stock s set remaining = s.remaining + u.change
                from supply u
                where s.prize_id = u.prize_id and s.remaining + u.change >= 0
                returning s.remaining)
            select exists (select from supply) as fresh, exists (select from stock) as kept
            """;
    static final String SUPPLIES =
            """
            select change, reason, member_id as by, at from prize_supply
            where prize_id = :id order by prize_supply.id desc
            """;
    static final String PICTURE = "select picture from prize_picture where prize_id = :id";
    static final String DRAW =
            """
            insert into prize_picture (prize_id, picture, digest) values (:id, :picture, :digest)
            on conflict (prize_id) do update set picture = excluded.picture,
                digest = excluded.digest
            """;

    private final JdbcClient sql;

    Stockroom(JdbcClient sql) {
        this.sql = sql;
    }

    List<Prize> all(long campaign) {
        return sql.sql(ALL).param("campaign", campaign).query(Stockroom::prize).list();
    }

    Optional<Prize> one(long campaign, long id) {
        return sql.sql(ONE)
                .param("campaign", campaign)
                .param("id", id)
                .query(Stockroom::prize)
                .optional();
    }

    /** Adds a prize without stock; empty when another has the name. */
    Optional<Long> add(long campaign, Label label, Instant now) {
        return told(sql.sql(ADD), campaign, label)
                .param("way", label.way().word())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** Changes what is said of a prize; false when somebody else did since the version. */
    boolean edit(long campaign, long id, int version, Label label) {
        return told(sql.sql(EDIT), campaign, label)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** What came of a change of stock: whether its key is new, and whether there were so many. */
    record Supplied(boolean fresh, boolean kept) {}

    /** Changes the stock and writes down why; what was not kept has to be rolled back. */
    Supplied supply(long id, int change, String reason, @Nullable UUID key, long by, Instant now) {
        return sql.sql(SUPPLY)
                .param("id", id)
                .param("change", change)
                .param("reason", reason)
                .param("key", key)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Supplied.class)
                .single();
    }

    List<Supply> supplies(long id) {
        return sql.sql(SUPPLIES).param("id", id).query(Supply.class).list();
    }

    Optional<byte[]> picture(long id) {
        return sql.sql(PICTURE).param("id", id).query((r, n) -> r.getBytes(1)).optional();
    }

    void draw(long id, byte[] picture, String digest) {
        sql.sql(DRAW).param("id", id).param("picture", picture).param("digest", digest).update();
    }

    private static JdbcClient.StatementSpec told(
            JdbcClient.StatementSpec asked, long campaign, Label label) {
        return asked.param("campaign", campaign)
                .param("name", label.name())
                .param("about", label.about())
                .param("price", label.price())
                .param("most", label.most())
                .param("shown", label.shown());
    }

    private static Prize prize(ResultSet r, int n) throws SQLException {
        return new Prize(
                r.getLong("id"),
                r.getLong("campaign_id"),
                r.getString("name"),
                r.getString("about"),
                Way.of(r.getString("way")),
                r.getInt("price"),
                r.getInt("most"),
                r.getBoolean("shown"),
                r.getInt("version"),
                r.getInt("remaining"),
                r.getString("digest"));
    }
}
