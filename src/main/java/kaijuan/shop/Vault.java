package kaijuan.shop;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.ground.security.SealedRows;
import kaijuan.ground.security.Under;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Keeps the codes that prizes are: sealed, each known by its hash and never taken in twice. */
@Component
class Vault implements SealedRows {

    // In the order of their hashes, so that two files with the same codes do not wait crosswise.
    static final String KEEP =
            """
            insert into prize_code (campaign_id, prize_id, hash, sealed, at)
            select :campaign, :prize, hash, sealed, :now
            from unnest(:hashes::bytea[], :sealed::bytea[]) as c (hash, sealed)
            order by hash
            on conflict (campaign_id, hash) do nothing
            """;

    // The hash stays, so that the same code is known again and never given to another.
    static final String FORGET =
            """
            update prize_code set sealed = null
            where sealed is not null
                and order_id in (select id from prize_order where member_id = :member)
            """;
    static final String OLD =
            """
            select id, sealed from prize_code where get_byte(sealed, 0) <> :key
            order by id limit :most for update
            """;
    static final String UNDER =
            """
            select get_byte(sealed, 0), count(*) from prize_code
            where length(sealed) > 0 group by 1
            """;

    static final String RESEAL = "update prize_code set sealed = :sealed where id = :id";

    private record Sealed(long id, byte[] sealed) {}

    private static final Comparator<ByteBuffer> AS_KEPT =
            (a, b) -> Arrays.compareUnsigned(a.array(), b.array());

    private static final int LONGEST = 100;
    private static final int BATCH = 5000;

    private final JdbcClient sql;
    private final Secrets secrets;
    private final TransactionOperations transaction;

    Vault(JdbcClient sql, Secrets secrets, TransactionOperations transaction) {
        this.sql = sql;
        this.secrets = secrets;
        this.transaction = transaction;
    }

    /** Erases the codes that the person was given. */
    void forget(long member) {
        sql.sql(FORGET).param("member", member).update();
    }

    @Override
    public Map<Integer, Long> under() {
        return Under.of(sql.sql(UNDER));
    }

    @Override
    public int reseal(int atMost) {
        return transaction.execute(open -> again(atMost));
    }

    private int again(int atMost) {
        var rows =
                sql.sql(OLD)
                        .param("key", secrets.key())
                        .param("most", atMost)
                        .query((r, n) -> new Sealed(r.getLong(1), r.getBytes(2)))
                        .list();
        for (var row : rows) {
            sql.sql(RESEAL)
                    .param("sealed", secrets.again(Secrets.CODE, row.sealed()))
                    .param("id", row.id())
                    .update();
        }
        return rows.size();
    }

    /** Takes the codes in, in the running transaction. */
    CodeReport take(long campaign, long prize, List<CodeFile.Line> lines, Instant now) {
        var findings = new ArrayList<CodeReport.Found>();
        var codes = distinct(lines, findings);
        int added = 0;
        var sorted = codes.keySet().stream().sorted(AS_KEPT).toList();
        for (int from = 0; from < sorted.size(); from += BATCH) {
            var some = sorted.subList(from, Math.min(sorted.size(), from + BATCH));
            added += keep(campaign, prize, some, codes, now);
        }
        return new CodeReport(
                added,
                sorted.size() - added,
                List.copyOf(findings.subList(0, Math.min(findings.size(), CodeReport.TOLD))),
                findings.size());
    }

    private HashMap<ByteBuffer, CodeFile.Line> distinct(
            List<CodeFile.Line> lines, List<CodeReport.Found> findings) {
        var codes = new HashMap<ByteBuffer, CodeFile.Line>();
        for (var line : lines) {
            var code = line.code();
            if (code.isEmpty()) {
                findings.add(new CodeReport.Found(line.no(), "shop.codes.empty", 0));
            } else if (code.codePointCount(0, code.length()) > LONGEST) {
                findings.add(new CodeReport.Found(line.no(), "shop.codes.long", LONGEST));
            } else if (code.chars().anyMatch(Character::isISOControl)) {
                findings.add(new CodeReport.Found(line.no(), "shop.codes.control", 0));
            } else {
                var first = codes.putIfAbsent(ByteBuffer.wrap(secrets.codeHash(code)), line);
                if (first != null) {
                    findings.add(new CodeReport.Found(line.no(), "shop.codes.twice", first.no()));
                }
            }
        }
        return codes;
    }

    private int keep(
            long campaign,
            long prize,
            List<ByteBuffer> hashes,
            HashMap<ByteBuffer, CodeFile.Line> codes,
            Instant now) {
        return sql.sql(KEEP)
                .param("campaign", campaign)
                .param("prize", prize)
                .param("hashes", hashes.stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .param(
                        "sealed",
                        hashes.stream()
                                .map(h -> secrets.seal(Secrets.CODE, code(codes, h)))
                                .toArray(byte[][]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String code(HashMap<ByteBuffer, CodeFile.Line> codes, ByteBuffer hash) {
        var line = codes.get(hash);
        return line == null ? "" : line.code();
    }
}
