package kaijuan.member;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Owns the table sign_in. */
@Component
class Sessions {

    static final String BEGIN =
            """
            insert into sign_in
                (token_hash, member_id, device, created_at, seen_at, expires_at, proof)
            values (:hash, :member, :device, :now, :now, :expires, :proof)
            """;

    static final String BY_HASH =
            """
            select id, member_id, device, created_at, seen_at, expires_at, proof from sign_in
            where token_hash = :hash and ended_at is null and expires_at > :now
            """;

    static final String OF_MEMBER =
            """
            select id, member_id, device, created_at, seen_at, expires_at, proof from sign_in
            where member_id = :member and ended_at is null and expires_at > :now
            order by seen_at desc, id desc limit 100
            """;

    static final String LAST_AS_STAFF =
            """
            select member_id, max(created_at) from sign_in
            where member_id = any(:members::bigint[]) and proof > 0 group by member_id
            """;

    static final String SEEN =
            """
            update sign_in set seen_at = :now, expires_at = :expires
            where id = :id and ended_at is null
            """;

    static final String END =
            """
            update sign_in set ended_at = :now
            where member_id = :member and ended_at is null
                and (id = any(:ids::bigint[])) = :those
            returning token_hash
            """;

    static final String ENDED = "select token_hash from sign_in where ended_at > :since";

    static final String SWEEP =
            "delete from sign_in where ended_at < :before or expires_at < :before";

    private final JdbcClient database;

    Sessions(JdbcClient database) {
        this.database = database;
    }

    void begin(byte[] hash, long member, String device, Proof proof, Instant now) {
        database.sql(BEGIN)
                .param("hash", hash)
                .param("member", member)
                .param("device", device)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(proof.ends(now, now)))
                .param("proof", proof.ordinal())
                .update();
    }

    Optional<SignIn> byHash(byte[] hash, Instant now) {
        return database.sql(BY_HASH)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query(Sessions::signIn)
                .optional();
    }

    List<SignIn> of(long member, Instant now) {
        return database.sql(OF_MEMBER)
                .param("member", member)
                .param("now", Timestamp.from(now))
                .query(Sessions::signIn)
                .list();
    }

    /** When the members last signed in as staff, those of whom it is still known. */
    Map<Long, Instant> lastAsStaff(Collection<Long> members) {
        var last = new HashMap<Long, Instant>();
        database.sql(LAST_AS_STAFF)
                .param("members", members.stream().mapToLong(Long::longValue).toArray())
                .query(
                        row -> {
                            last.put(row.getLong(1), row.getTimestamp(2).toInstant());
                        });
        return last;
    }

    void seen(SignIn seen) {
        database.sql(SEEN)
                .param("id", seen.id())
                .param("now", Timestamp.from(seen.seen()))
                .param("expires", Timestamp.from(seen.expires()))
                .update();
    }

    /** Ends those sign-ins of the member, or all but those. */
    List<ByteBuffer> end(long member, List<Long> ids, boolean those, Instant now) {
        return database.sql(END)
                .param("member", member)
                .param("ids", ids.stream().mapToLong(Long::longValue).toArray())
                .param("those", those)
                .param("now", Timestamp.from(now))
                .query((row, n) -> ByteBuffer.wrap(row.getBytes(1)))
                .list();
    }

    List<ByteBuffer> endedSince(Instant since) {
        return database.sql(ENDED)
                .param("since", Timestamp.from(since))
                .query((row, n) -> ByteBuffer.wrap(row.getBytes(1)))
                .list();
    }

    int sweep(Instant before) {
        return database.sql(SWEEP).param("before", Timestamp.from(before)).update();
    }

    private static SignIn signIn(ResultSet row, int n) throws SQLException {
        return new SignIn(
                row.getLong("id"),
                row.getLong("member_id"),
                row.getString("device"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Proof.values()[row.getInt("proof")]);
    }
}
