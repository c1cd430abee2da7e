package kaijuan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Entrant;
import kaijuan.ground.Installation;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.reading.Readings;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Title;
import kaijuan.unit.UnitFile;
import kaijuan.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running installation with one campaign, one long book and many entrants who read. */
final class Stage implements AutoCloseable {

    private static final String DEFINITION =
            """
            kaijuan: 1
            campaign: bench
            name: 测速
            host: 测速
            stages:
              - {name: 参与, days: %s to %s, allows: [enter, read, checkin]}
            rooms:
              - {id: books, name: 图书, medium: book}
            entry: {units: [street]}
            points:
              rules:
                - {id: book, name: 阅读, fact: time, medium: book, every: 10m, points: 2, cap: 10}
            boards:
              - {id: points, name: 积分榜, of: people, measure: points, publish: live, show: 100}
            """;

    private static final String BUSY =
            """
            select count(*) from pg_stat_activity
            where state <> 'idle' and backend_type = 'client backend' and pid <> pg_backend_pid()
            """;
    private static final int CALM = 20;

    final Installation installation;
    final Campaign campaign;
    final Title title;
    final long[] members;
    private final Path data;

    Stage(int people) throws IOException {
        data = Files.createTempDirectory("kaijuan-bench");
        installation =
                Installation.serving(
                        data,
                        0,
                        Map.of(
                                "kaijuan.sender.allow-demonstration", true,
                                "kaijuan.bench", true));
        var today = LocalDate.now(Clock.systemUTC());
        campaign =
                the(Campaigns.class)
                        .load(DEFINITION.formatted(today.minusDays(10), today.plusDays(10)));
        the(UnitFile.class).load(Files.readAllBytes(Path.of("campaigns/units/qingpu.csv")));
        title = book();
        members = people(people);
    }

    <T> T the(Class<T> type) {
        return installation.the(type);
    }

    int port() {
        return installation.port();
    }

    /** Opens a reading session for each member, in their order. */
    List<UUID> sessions() {
        var sessions = new ArrayList<UUID>();
        var now = the(Clock.class).instant();
        for (int i = 0; i < members.length; i += 2000) {
            int end = Math.min(i + 2000, members.length);
            var openings =
                    IntStream.range(i, end)
                            .mapToObj(k -> new Readings.Opening(members[k], title, 1, now))
                            .toList();
            sessions.addAll(the(Readings.class).openAll(campaign, openings));
        }
        return sessions;
    }

    /** Signs each member in; the secret of the n-th is {@link #secret}. */
    void signIn() {
        the(JdbcClient.class)
                .sql(
                        """
                        insert into sign_in
                            (token_hash, member_id, device, created_at, seen_at, expires_at)
                        select h, m, 'bench', now(), now(), now() + interval '1 day'
                        from unnest(:hashes::bytea[], :members::bigint[]) as u (h, m)
                        """)
                .param(
                        "hashes",
                        IntStream.range(0, members.length)
                                .mapToObj(i -> sha(secret(i)))
                                .toArray(byte[][]::new))
                .param("members", members)
                .update();
    }

    /**
     * Waits until what follows from the people who were just put in is done: at most three minutes.
     */
    void calm() throws InterruptedException {
        int still = 0;
        for (int i = 0; i < CALM * 36 && still < CALM; i++) {
            var busy = the(JdbcClient.class).sql(BUSY).query(Integer.class).single();
            still = busy == 0 ? still + 1 : 0;
            TimeUnit.MILLISECONDS.sleep(250);
        }
    }

    static String secret(int n) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha("bench" + n));
    }

    private static byte[] sha(String words) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(words.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Title book() throws IOException {
        var folder = Files.createTempDirectory("kaijuan-bench-shelf");
        var text = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            text.append("## 第").append(i).append("章\n\n").append("学而时习之不亦说乎。".repeat(600));
            text.append("\n\n");
        }
        Files.writeString(folder.resolve("bench.txt"), text);
        the(Shelf.class).load(folder);
        return the(Shelf.class).titles("book", Set.of()).getFirst();
    }

    private long[] people(int count) {
        var phones = new ArrayList<Phone>();
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            phones.add(new Phone("170%08d".formatted(i)));
            names.add("张三");
        }
        var ids = new ArrayList<Long>();
        var now = the(Clock.class).instant();
        long street = the(Units.class).byCode("QP-XY").id();
        for (int i = 0; i < count; i += 5000) {
            int end = Math.min(count, i + 5000);
            var some = the(Members.class).arriveAll(phones.subList(i, end), names.subList(i, end));
            var entrants = new ArrayList<Entrant>();
            for (long id : some) {
                ids.add(id);
                entrants.add(new Entrant(id, street, now));
            }
            the(Enrolments.class).enterAll(campaign, entrants);
        }
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public void close() throws IOException {
        installation.close();
        try (var all = Files.walk(data)) {
            all.sorted((a, b) -> b.compareTo(a)).forEach(p -> p.toFile().delete());
        }
    }
}
