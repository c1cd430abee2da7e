package kaijuan.roster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaijuan.ground.security.Sealing;
import kaijuan.member.Members;
import kaijuan.member.Name;
import kaijuan.member.Phone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table roster_line. */
@Component
class RosterRows {

    static final String NAME = "name on a roster";
    static final String PHONE = "phone on a roster";

    // A table just filled counts as empty until it is analysed, and would be read whole each time.
    static final String BY_INDEX = "select set_config('enable_seqscan', 'off', true)";
    // The sum keeps the planner to the index of phones: another may look as good on an empty table.
    static final String KNOWN =
            """
            select w.n, l.id, l.name_hash
            from unnest(:phones::bytea[], :units::bigint[]) with ordinality as w (phone, unit, n)
            cross join lateral (
                select id, name_hash from roster_line
                where campaign_id + 0 = :campaign and phone_hash = w.phone
                    and unit_id is not distinct from nullif(w.unit, 0)
                offset 0) l
            """;
    static final String TAKE =
            """
            insert into roster_line
                (campaign_id, unit_id, phone_hash, phone, name_hash, name)
            select :campaign, nullif(unit, 0), hash, phone, name_hash, name
            from unnest(:units::bigint[], :hashes::bytea[], :phones::bytea[],
                :name_hashes::bytea[], :names::bytea[])
                as w (unit, hash, phone, name_hash, name)
            on conflict (campaign_id, phone_hash, unit_id) do update
            set name_hash = excluded.name_hash, name = excluded.name
            returning id
            """;
    static final String LEFT =
            """
            select count(*) from roster_line l
            where campaign_id = :campaign and (:whole or unit_id = any(:units::bigint[]))
                and not exists (select from unnest(:kept::bigint[]) k where k = l.id)
            """;
    static final String REMOVE =
            """
            delete from roster_line l
            where campaign_id = :campaign and (:whole or unit_id = any(:units::bigint[]))
                and not exists (select from unnest(:kept::bigint[]) k where k = l.id)
            """;

    static final String AFTER =
            """
            select l.id, l.unit_id, l.name, l.phone,
                exists (select from certification c
                    where c.line_id = l.id and c.state in ('matched', 'accepted'))
            from roster_line l
            where l.campaign_id = :campaign and l.id > :after
                and (:whole or l.unit_id = any(:units::bigint[]))
            order by l.id limit :most
            """;
    static final String FORGET =
            """
            delete from roster_line l using member m
            where m.id = :member and l.phone_hash = m.phone_hash
            """;

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Members members;

    RosterRows(JdbcClient sql, Sealing sealing, Members members) {
        this.sql = sql;
        this.sealing = sealing;
        this.members = members;
    }

    /** What stands beside a row of a file: the line's number, 0 for none, and its name's hash. */
    record Beside(long id, byte[] name) {
        static final Beside NONE = new Beside(0, new byte[0]);

        boolean same(byte[] hash) {
            return Arrays.equals(name, hash);
        }
    }

    byte[] hash(Name name) {
        return sealing.hash(NAME, name.written());
    }

    byte[] hash(Phone phone) {
        return members.hash(phone);
    }

    /** Has the running transaction look rows up one by one, also in a table just filled. */
    void byIndex() {
        sql.sql(BY_INDEX).query(String.class).single();
    }

    /** What stands beside each row, in their order. */
    List<Beside> beside(long campaign, List<Row> rows) {
        Map<Integer, Beside> found = new HashMap<>();
        sql.sql(KNOWN)
                .param("campaign", campaign)
                .param("phones", hashes(rows))
                .param("units", units(rows))
                .query(
                        r -> {
                            found.put(r.getInt(1), new Beside(r.getLong(2), r.getBytes(3)));
                        });
        return java.util.stream.IntStream.rangeClosed(1, rows.size())
                .mapToObj(n -> Objects.requireNonNullElse(found.get(n), Beside.NONE))
                .toList();
    }

    /** Writes the rows down; gives the numbers of their lines. */
    List<Long> take(long campaign, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return sql.sql(TAKE)
                .param("campaign", campaign)
                .param("units", units(rows))
                .param("hashes", hashes(rows))
                .param("phones", sealed(rows.stream().map(r -> r.phone().digits()).toList(), PHONE))
                .param("name_hashes", rows.stream().map(Row::nameHash).toArray(byte[][]::new))
                .param("names", sealed(rows.stream().map(r -> r.name().written()).toList(), NAME))
                .query(Long.class)
                .list();
    }

    /** How many lines of the units are not among those kept; null units for all there are. */
    int left(long campaign, long @Nullable [] units, long[] kept) {
        return sql.sql(LEFT)
                .params(scope(campaign, units))
                .param("kept", kept)
                .query(Integer.class)
                .single();
    }

    int remove(long campaign, long @Nullable [] units, long[] kept) {
        return sql.sql(REMOVE).params(scope(campaign, units)).param("kept", kept).update();
    }

    /** Lines of the units in the order of their numbers, opened. */
    List<Listed> after(long campaign, Within within, long after, int most) {
        return sql.sql(AFTER)
                .params(NearMisses.in(campaign, within))
                .param("after", after)
                .param("most", most)
                .query(
                        (r, n) ->
                                new Listed(
                                        r.getLong(1),
                                        r.getObject(2, Long.class),
                                        sealing.open(NAME, r.getBytes(3)),
                                        sealing.open(PHONE, r.getBytes(4)),
                                        r.getBoolean(5)))
                .list();
    }

    /** Takes the person's lines off every roster. */
    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }

    private static Map<String, Object> scope(long campaign, long @Nullable [] units) {
        var some = units == null ? new long[0] : units;
        return Map.of("campaign", campaign, "whole", units == null, "units", some);
    }

    private static byte[][] hashes(List<Row> rows) {
        return rows.stream().map(Row::phoneHash).toArray(byte[][]::new);
    }

    private byte[][] sealed(List<String> words, String purpose) {
        return words.stream().map(w -> sealing.seal(purpose, w)).toArray(byte[][]::new);
    }

    private static long[] units(List<Row> rows) {
        return rows.stream()
                .mapToLong(
                        r -> {
                            var unit = r.unit();
                            return unit == null ? 0 : unit;
                        })
                .toArray();
    }
}
