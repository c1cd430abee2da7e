package kaijuan.member;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Owns the table member. What it takes and gives of personal data is sealed. */
@Component
class Register {

    // updating nothing makes the row come back also when another request writes it at this moment
    static final String ARRIVE =
            """
            insert into member (phone_hash, phone_sealed, created_at)
            values (:hash, :sealed, :now)
            on conflict (phone_hash) do update set phone_hash = excluded.phone_hash
            returning id
            """;

    static final String ARRIVE_ALL =
            """
            insert into member as m (phone_hash, phone_sealed, name_sealed, mask, created_at)
            select hash, phone, name, coalesce(mask, '书友'), :now
            from unnest(:hashes::bytea[], :phones::bytea[], :names::bytea[], :masks::text[])
                as a (hash, phone, name, mask)
            order by hash
            on conflict (phone_hash) do update
            set name_sealed = coalesce(excluded.name_sealed, m.name_sealed),
                mask = case when excluded.name_sealed is null
                    then m.mask else excluded.mask end
            returning id, phone_hash
            """;

    static final String NAME = "update member set name_sealed = :name, mask = :mask where id = :id";

    static final String BY_ID =
            "select id, mask, name_sealed is not null as named from member where id = :id";

    static final String BY_PHONE = "select id from member where phone_hash = :hash";

    static final String MASKS = "select id, mask from member where id = any(:ids::bigint[])";

    static final String SEALED =
            """
            select id, phone_sealed, name_sealed from member where id = any(:ids::bigint[])
            """;

    static final String SEALED_NAME = "select name_sealed from member where id = :id";

    static final String SEALED_PHONE = "select phone_sealed from member where id = :id";

    static final String REPHONE =
            """
            update member set phone_hash = :hash, phone_sealed = :sealed
            where id = :id and phone_hash is not null
                and not exists (select from member other where other.phone_hash = :hash)
            """;

    static final String FORGET =
            """
            update member
            set phone_hash = null, phone_sealed = null, name_sealed = null, mask = '已注销'
            where id = :id
            """;

    private final JdbcClient database;
    private final Clock clock;

    Register(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A person to write down: the phone's hash, phone and name sealed, the mask. */
    record Arrival(byte[] hash, byte[] phone, byte @Nullable [] name, @Nullable String mask) {}

    /** Numbers of persons by the hash of their phone. */
    record Ids(Map<ByteBuffer, Long> byHash) {
        long of(byte[] hash) {
            return byHash.getOrDefault(ByteBuffer.wrap(hash), 0L);
        }
    }

    long arrive(byte[] hash, byte[] sealed) {
        return database.sql(ARRIVE)
                .param("hash", hash)
                .param("sealed", sealed)
                .param("now", now())
                .query(Long.class)
                .single();
    }

    Ids arriveAll(Collection<Arrival> rows) {
        var ids = new HashMap<ByteBuffer, Long>();
        database.sql(ARRIVE_ALL)
                .param("hashes", rows.stream().map(Arrival::hash).toArray(byte[][]::new))
                .param("phones", rows.stream().map(Arrival::phone).toArray(byte[][]::new))
                .param("names", rows.stream().map(Arrival::name).toArray(byte[][]::new))
                .param("masks", rows.stream().map(Arrival::mask).toArray(String[]::new))
                .param("now", now())
                .query(
                        row -> {
                            ids.put(ByteBuffer.wrap(row.getBytes("phone_hash")), row.getLong("id"));
                        });
        return new Ids(ids);
    }

    boolean name(long id, byte[] name, String mask) {
        return database.sql(NAME).param("name", name).param("mask", mask).param("id", id).update()
                == 1;
    }

    Optional<Member> byId(long id) {
        return database.sql(BY_ID).param("id", id).query(Register::member).optional();
    }

    Optional<Long> byPhone(byte[] hash) {
        return database.sql(BY_PHONE).param("hash", hash).query(Long.class).optional();
    }

    Map<Long, String> masks(Collection<Long> ids) {
        var all = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            database.sql(MASKS)
                    .param("ids", ids.stream().mapToLong(Long::longValue).toArray())
                    .query(
                            row -> {
                                all.put(row.getLong("id"), row.getString("mask"));
                            });
        }
        return all;
    }

    /** Phone and name as they lie sealed; either is null where there is none. */
    record Closed(long id, byte @Nullable [] phone, byte @Nullable [] name) {}

    List<Closed> sealed(Collection<Long> ids) {
        return database.sql(SEALED)
                .param("ids", ids.stream().mapToLong(Long::longValue).toArray())
                .query((r, n) -> new Closed(r.getLong(1), r.getBytes(2), r.getBytes(3)))
                .list();
    }

    Optional<byte[]> sealedName(long id) {
        return bytes(database.sql(SEALED_NAME), id);
    }

    Optional<byte[]> sealedPhone(long id) {
        return bytes(database.sql(SEALED_PHONE), id);
    }

    /** False if somebody has the phone; of two at one instant the unique key stops the second. */
    boolean rephone(long id, byte[] hash, byte[] sealed) {
        try {
            return database.sql(REPHONE)
                            .param("hash", hash)
                            .param("sealed", sealed)
                            .param("id", id)
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void forget(long id) {
        database.sql(FORGET).param("id", id).update();
    }

    private Optional<byte[]> bytes(StatementSpec statement, long id) {
        return statement
                .param("id", id)
                .query((row, n) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(found -> found);
    }

    private static Member member(ResultSet row, int n) throws SQLException {
        return new Member(row.getLong("id"), row.getString("mask"), row.getBoolean("named"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
