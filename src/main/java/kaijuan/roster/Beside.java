package kaijuan.roster;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.member.Members;
import kaijuan.member.Name;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lays entrants beside the lines of rosters. */
@Component
class Beside {

    static final String BY_PHONE =
            """
            select w.member, e.unit_id, l.id, l.unit_id, l.name_hash, w.name, false
            from unnest(:members::bigint[], :names::bytea[]) as w (member, name)
            join enrolment e on e.campaign_id = :campaign and e.member_id = w.member
            join member m on m.id = w.member
            join roster_line l on l.campaign_id + 0 = :campaign and l.phone_hash = m.phone_hash
            order by l.id
            """;
    // Who was certified and has proven another phone since stays so, while line and name stand.
    static final String BY_LINE =
            """
            select w.member, e.unit_id, l.id, l.unit_id, l.name_hash, w.name, false
            from unnest(:members::bigint[], :names::bytea[]) as w (member, name)
            join enrolment e on e.campaign_id = :campaign and e.member_id = w.member
            join certification c on c.campaign_id = :campaign and c.member_id = w.member
                and c.state = 'matched'
            join roster_line l on l.id = c.line_id and l.name_hash = w.name
            order by l.id
            """;
    static final String BY_NAME =
            """
            select w.member, e.unit_id, l.id, l.unit_id, l.name_hash, w.name,
                exists (select from certification c
                    where c.line_id = l.id and c.member_id <> w.member and c.state = 'matched')
            from unnest(:members::bigint[], :names::bytea[]) as w (member, name)
            join enrolment e on e.campaign_id = :campaign and e.member_id = w.member
            join member m on m.id = w.member
            join roster_line l on l.campaign_id + 0 = :campaign and l.name_hash = w.name
                and l.unit_id is not null and l.phone_hash is distinct from m.phone_hash
            order by l.id
            """;

    private final JdbcClient sql;
    private final Members members;
    private final RosterRows rows;
    private final Units units;

    Beside(JdbcClient sql, Members members, RosterRows rows, Units units) {
        this.sql = sql;
        this.members = members;
        this.rows = rows;
        this.units = units;
    }

    /** The lines that have to do with each of the members, in the order of lines. */
    Map<Long, List<Verdict.Candidate>> of(long campaign, Collection<Long> some) {
        rows.byIndex();
        var names = members.realNames(some);
        var ids = some.stream().mapToLong(Long::longValue).toArray();
        var hashes =
                some.stream().map(one -> hash(names.getOrDefault(one, ""))).toArray(byte[][]::new);
        var line = new HashMap<Long, List<Long>>();
        units.all().forEach(unit -> line.put(unit.id(), unit.line()));
        var found = new HashMap<Long, List<Verdict.Candidate>>();
        for (var statement : List.of(sql.sql(BY_PHONE), sql.sql(BY_LINE))) {
            read(statement, campaign, ids, hashes, line, true, found);
        }
        read(sql.sql(BY_NAME), campaign, ids, hashes, line, false, found);
        return found;
    }

    private static void read(
            StatementSpec statement,
            long campaign,
            long[] members,
            byte[][] names,
            Map<Long, List<Long>> line,
            boolean phone,
            Map<Long, List<Verdict.Candidate>> found) {
        statement
                .param("campaign", campaign)
                .param("members", members)
                .param("names", names)
                .query(
                        r -> {
                            var under = r.getObject(2, Long.class);
                            var of = r.getObject(4, Long.class);
                            if (fits(of, under, line)) {
                                found.computeIfAbsent(r.getLong(1), m -> new ArrayList<>())
                                        .add(candidate(r, phone));
                            }
                        });
    }

    private byte[] hash(String name) {
        return name.isEmpty() ? new byte[0] : rows.hash(new Name(name));
    }

    /** Whether a line of the unit holds for whoever is under the other. */
    private static boolean fits(
            @Nullable Long of, @Nullable Long under, Map<Long, List<Long>> line) {
        return of == null || under != null && line.getOrDefault(under, List.of()).contains(of);
    }

    private static Verdict.Candidate candidate(ResultSet r, boolean phone) throws SQLException {
        var theirs = r.getBytes(5);
        var own = r.getBytes(6);
        var pair = ByteBuffer.allocate(theirs.length + own.length).put(theirs).put(own).array();
        boolean named = Arrays.equals(theirs, own);
        return new Verdict.Candidate(r.getLong(3), phone, named, pair, r.getBoolean(7));
    }
}
