package kaijuan.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of counting: one statement takes a batch of beats. */
@Component
class Register {

    static final String OPEN =
            """
            insert into reading_pulse as p (member_id, campaign_id, title_id, session, device,
                seq, beat_at, part, place, place_at, life, life_at)
            select o.member, :campaign, o.title, o.session, o.device, 0, null, o.part, 0,
                to_timestamp(o.at / 1000.0), 0, to_timestamp(o.at / 1000.0)
            from unnest(:members::bigint[], :titles::bigint[], :sessions::uuid[],
                :devices::text[], :parts::int[], :ats::bigint[])
                as o (member, title, session, device, part, at)
            order by o.member
            on conflict (member_id) do update set campaign_id = excluded.campaign_id,
                title_id = excluded.title_id, session = excluded.session,
                device = excluded.device, seq = 0, beat_at = null, part = excluded.part,
                place = 0, place_at = excluded.place_at, life = 0, life_at = excluded.life_at
            """;
    static final String PULSES =
            """
            select member_id, campaign_id, title_id, session, device, seq, beat_at, part, place,
                place_at, life, life_at
            from reading_pulse where member_id = any(:members)
            """;
    static final String SPENT =
            """
            select s.member_id as member, s.part, sum(s.counted)::int as counted
            from reading_pulse p join reading_span s on s.campaign_id = p.campaign_id
                and s.member_id = p.member_id and s.title_id = p.title_id
            where p.member_id = any(:members) group by s.member_id, s.part
            """;
    static final String TODAY =
            """
            select s.member_id as member, sum(s.counted)::int as counted
            from unnest(:members::bigint[], :campaigns::bigint[], :days::date[])
                as w (member_id, campaign_id, day)
            join reading_span s on s.campaign_id = w.campaign_id and s.member_id = w.member_id
                and s.day = w.day
            group by s.member_id
            """;
    static final String TAKE =
            """
            with beat as (
                select b.* from unnest(:members::bigint[], :sessions::uuid[], :seen::int[],
                    :seqs::int[], :ats::bigint[], :parts::int[], :places::bigint[],
                    :placeAts::bigint[], :lives::int[], :lifeAts::bigint[])
                    as b (member, session, seen, seq, at, part, place, place_at, life, life_at)
                order by b.member),
            taken as (
                update reading_pulse p set seq = b.seq, part = b.part, place = b.place,
                    life = b.life, beat_at = to_timestamp(b.at / 1000.0),
                    place_at = to_timestamp(b.place_at / 1000.0),
                    life_at = to_timestamp(b.life_at / 1000.0)
                from beat b
                where p.member_id = b.member and p.session = b.session and p.seq = b.seen
                returning p.member_id),
            kept as (
                insert into reading_span as s
                    (campaign_id, member_id, day, title_id, part, seconds, passed, counted)
                select n.campaign, n.member, n.day, n.title, n.part, n.seconds::int4multirange,
                    n.passed::int4multirange,
                    (select sum(upper(r) - lower(r)) from unnest(n.seconds::int4multirange) r)
                from unnest(:spanCampaigns::bigint[], :spanMembers::bigint[], :days::date[],
                    :titles::bigint[], :spanParts::int[], :seconds::text[], :passed::text[])
                    as n (campaign, member, day, title, part, seconds, passed)
                where n.member in (select member_id from taken)
                on conflict (campaign_id, member_id, day, title_id, part) do update set
                    seconds = s.seconds + excluded.seconds,
                    passed = s.passed + excluded.passed,
                    counted = (select sum(upper(r) - lower(r))
                        from unnest(s.seconds + excluded.seconds) r)),
            rung as (
                insert into bell (topic, keys, rung_at)
                select 'fact', :rings::bigint[], to_timestamp(:now / 1000.0)
                where cardinality(:rings::bigint[]) > 0)
            select member_id from taken
            """;

    /** A pulse with where it stands. */
    record Row(long member, long campaign, long title, String device, Pulse pulse) {
        long at() {
            return pulse.placeAt().toEpochMilli();
        }
    }

    record Spent(long member, int part, int counted) {}

    record Today(long member, int counted) {}

    private final JdbcClient sql;

    Register(JdbcClient sql) {
        this.sql = sql;
    }

    /** Opens sessions: each takes its member's lease. */
    void open(long campaign, List<Row> rows) {
        sql.sql(OPEN)
                .param("campaign", campaign)
                .param("members", rows.stream().mapToLong(Row::member).toArray())
                .param("titles", rows.stream().mapToLong(Row::title).toArray())
                .param("sessions", rows.stream().map(r -> r.pulse().session()).toArray(UUID[]::new))
                .param("devices", rows.stream().map(Row::device).toArray(String[]::new))
                .param("parts", rows.stream().mapToInt(r -> r.pulse().part()).toArray())
                .param("ats", rows.stream().mapToLong(Row::at).toArray())
                .update();
    }

    List<Row> pulses(Collection<Long> members) {
        return sql.sql(PULSES).param("members", longs(members)).query((r, n) -> row(r)).list();
    }

    List<Spent> spent(Collection<Long> members) {
        return sql.sql(SPENT).param("members", longs(members)).query(Spent.class).list();
    }

    List<Today> today(long[] members, long[] campaigns, String[] days) {
        return sql.sql(TODAY)
                .param("members", members)
                .param("campaigns", campaigns)
                .param("days", days)
                .query(Today.class)
                .list();
    }

    /**
     * Takes the batch: the members whose pulse stood as expected. Nothing is kept of the others.
     */
    Set<Long> take(Batch batch) {
        var statement = sql.sql(TAKE);
        for (Map.Entry<String, Object> one : batch.parameters().entrySet()) {
            statement = statement.param(one.getKey(), one.getValue());
        }
        return new HashSet<>(statement.query(Long.class).list());
    }

    private static Row row(ResultSet r) throws SQLException {
        var beatAt = Optional.ofNullable(r.getTimestamp("beat_at")).map(t -> t.toInstant());
        var pulse =
                new Pulse(
                        r.getObject("session", UUID.class),
                        r.getInt("seq"),
                        beatAt.orElse(null),
                        r.getInt("part"),
                        r.getLong("place"),
                        r.getTimestamp("place_at").toInstant(),
                        r.getInt("life"),
                        r.getTimestamp("life_at").toInstant());
        return new Row(
                r.getLong("member_id"),
                r.getLong("campaign_id"),
                r.getLong("title_id"),
                r.getString("device"),
                pulse);
    }

    private static long[] longs(Collection<Long> all) {
        return all.stream().mapToLong(Long::longValue).toArray();
    }
}
