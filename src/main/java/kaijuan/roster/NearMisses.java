package kaijuan.roster;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaijuan.ground.security.Sealing;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads near misses for those who may look at them: of the units in their scope. */
@Component
public class NearMisses {

    static final String WAITING =
            """
            select c.member_id, e.unit_id, c.state, c.by_phone, l.name, l.phone, c.reason, c.at
            from certification c
            join enrolment e on e.campaign_id = c.campaign_id and e.member_id = c.member_id
            left join roster_line l on l.id = c.line_id
            where c.campaign_id = :campaign and c.state = 'near'
                and (:whole or e.unit_id = any(:units::bigint[]))
            order by c.at, c.member_id offset :from limit :most
            """;
    static final String DECIDED =
            """
            select c.member_id, e.unit_id, c.state, c.by_phone, l.name, l.phone, c.reason, c.at
            from certification c
            join enrolment e on e.campaign_id = c.campaign_id and e.member_id = c.member_id
            left join roster_line l on l.id = c.line_id
            where c.campaign_id = :campaign and c.state in ('accepted', 'refused')
                and (:whole or e.unit_id = any(:units::bigint[]))
            order by c.at desc, c.member_id offset :from limit :most
            """;
    // A pair is the name of the line and that of the person, of one length.
    static final String FOUND =
            """
            select c.member_id, e.unit_id, c.state, c.by_phone, l.name, l.phone, c.reason, c.at
            from certification c
            join enrolment e on e.campaign_id = c.campaign_id and e.member_id = c.member_id
            join member m on m.id = c.member_id
            left join roster_line l on l.id = c.line_id
            where c.campaign_id = :campaign and c.state <> 'matched'
                and (m.phone_hash = :hash or l.phone_hash = :hash or l.name_hash = :hash
                    or substring(c.pair from length(c.pair) / 2 + 1) = :hash)
                and (:whole or e.unit_id = any(:units::bigint[]))
            order by c.at desc, c.member_id offset :from limit :most
            """;
    static final String COUNTS =
            """
            select count(*) filter (where c.state in ('matched', 'accepted'))::int as certified,
                count(*) filter (where c.state = 'near')::int as waiting,
                count(*) filter (where c.state in ('accepted', 'refused'))::int as decided
            from certification c
            join enrolment e on e.campaign_id = c.campaign_id and e.member_id = c.member_id
            where c.campaign_id = :campaign and (:whole or e.unit_id = any(:units::bigint[]))
            """;
    static final String LINES =
            """
            select count(*)::int from roster_line
            where campaign_id = :campaign and (:whole or unit_id = any(:units::bigint[]))
            """;
    static final String WITHIN =
            """
            select exists (select from enrolment
                where campaign_id = :campaign and member_id = :member
                    and (:whole or unit_id = any(:units::bigint[])))
            """;

    /** People on rosters, certified entrants, near misses that wait, and decided ones. */
    public record Counts(int lines, int certified, int waiting, int decided) {}

    private record Counted(int certified, int waiting, int decided) {}

    private record Read(
            long member,
            @Nullable Long unit,
            String state,
            boolean phone,
            byte @Nullable [] name,
            byte @Nullable [] listed,
            byte @Nullable [] reason,
            java.time.Instant at) {}

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Members members;

    NearMisses(JdbcClient sql, Sealing sealing, Members members) {
        this.sql = sql;
        this.sealing = sealing;
        this.members = members;
    }

    List<NearMiss> waiting(long campaign, Within within, int from, int most) {
        return read(sql.sql(WAITING), campaign, within, from, most);
    }

    List<NearMiss> decided(long campaign, Within within, int from, int most) {
        return read(sql.sql(DECIDED), campaign, within, from, most);
    }

    List<NearMiss> found(long campaign, Within within, byte[] hash) {
        return read(sql.sql(FOUND).param("hash", hash), campaign, within, 0, 50);
    }

    Counts counts(long campaign, Within within) {
        var of = in(campaign, within);
        var counted = sql.sql(COUNTS).params(of).query(Counted.class).single();
        int lines = sql.sql(LINES).params(of).query(Integer.class).single();
        return new Counts(lines, counted.certified(), counted.waiting(), counted.decided());
    }

    void demand(long campaign, Within within, long member) {
        var inside =
                sql.sql(WITHIN)
                        .params(in(campaign, within))
                        .param("member", member)
                        .query(Boolean.class)
                        .single();
        if (!inside) {
            throw Refusal.unknown();
        }
    }

    private List<NearMiss> read(
            StatementSpec what, long campaign, Within within, int from, int most) {
        var rows =
                what.params(in(campaign, within))
                        .param("from", from)
                        .param("most", most)
                        .query(
                                (r, n) ->
                                        new Read(
                                                r.getLong(1),
                                                r.getObject(2, Long.class),
                                                r.getString(3),
                                                r.getBoolean(4),
                                                r.getBytes(5),
                                                r.getBytes(6),
                                                r.getBytes(7),
                                                r.getTimestamp(8).toInstant()))
                        .list();
        var who = rows.stream().map(Read::member).toList();
        var names = members.realNames(who);
        var phones = members.phones(who);
        return rows.stream()
                .map(
                        r ->
                                new NearMiss(
                                        r.member(),
                                        r.unit(),
                                        r.state(),
                                        r.phone(),
                                        names.getOrDefault(r.member(), ""),
                                        masked(phones.get(r.member())),
                                        open(RosterRows.NAME, r.name()),
                                        listed(r.listed()),
                                        open(CertificationRows.REASON, r.reason()),
                                        r.at()))
                .toList();
    }

    private String listed(byte @Nullable [] sealed) {
        var digits = open(RosterRows.PHONE, sealed);
        return digits.isEmpty() ? "" : new Phone(digits).masked();
    }

    private static String masked(@Nullable Phone phone) {
        return phone == null ? "" : phone.masked();
    }

    private String open(String purpose, byte @Nullable [] sealed) {
        return sealed == null ? "" : Objects.requireNonNull(sealing.open(purpose, sealed));
    }

    static Map<String, Object> in(long campaign, Within within) {
        return Map.of("campaign", campaign, "whole", within.whole(), "units", within.units());
    }
}
