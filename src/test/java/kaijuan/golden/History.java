package kaijuan.golden;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.points.Points;
import kaijuan.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the people and facts of a workbook into the tables, as the rooms of facts keep them. */
final class History {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final AtomicLong NUMBERS = new AtomicLong(5_000_000);
    private static final int DAY = 86_400;

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Bell bell;
    private final Units units;
    private final Campaign campaign;
    private final Map<String, Long> people = new HashMap<>();
    private final Map<String, Long> titles = new HashMap<>();

    History(
            JdbcClient sql,
            TransactionOperations transaction,
            Bell bell,
            Units units,
            Campaign campaign) {
        this.sql = sql;
        this.transaction = transaction;
        this.bell = bell;
        this.units = units;
        this.campaign = campaign;
    }

    /** The member of the name. */
    long person(String name) {
        var found = people.get(name);
        if (found == null) {
            throw new IllegalArgumentException("nobody is called " + name);
        }
        return found;
    }

    /** The name of the member. */
    String name(long member) {
        return people.entrySet().stream()
                .filter(e -> e.getValue() == member)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** A moment of the campaign, such as {@code 2022-08-01 08:00}. */
    Instant moment(String words) {
        var whole = words.length() == 16 ? words + ":00" : words;
        return LocalDateTime.parse(whole, MOMENT).atZone(campaign.zone()).toInstant();
    }

    void play(Workbook book) {
        book.rows("书目").forEach(this::title);
        book.rows("人").forEach(this::enter);
        transaction.executeWithoutResult(open -> book.rows("事实").forEach(this::fact));
    }

    private void title(Map<String, String> row) {
        var id =
                sql.sql(
                                """
                                insert into title (digest, medium, name, length, sort_key, find,
                                    grams, changed_at, created_at)
                                values (:digest, :medium, :name, :length, '', '', '{}', now(), now())
                                returning id
                                """)
                        .param("digest", "golden" + NUMBERS.incrementAndGet())
                        .param("medium", row.get("媒介"))
                        .param("name", row.get("书名"))
                        .param("length", Long.parseLong(row.get("长度")))
                        .query(Long.class)
                        .single();
        if (!row.get("标签").isEmpty()) {
            sql.sql("insert into title_tag values (:id, :tag)")
                    .param("id", id)
                    .param("tag", row.get("标签"))
                    .update();
        }
        titles.put(row.get("书名"), id);
    }

    private void enter(Map<String, String> row) {
        long member = NUMBERS.incrementAndGet();
        people.put(row.get("代号"), member);
        sql.sql(
                        """
                        insert into enrolment (campaign_id, member_id, unit_id, listed, entered_at)
                        values (:campaign, :member, :unit, true, :at)
                        """)
                .param("campaign", campaign.id())
                .param("member", member)
                .param("unit", units.byCode(row.get("单位")).id())
                .param("at", moment(row.get("报名")).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void fact(Map<String, String> row) {
        long member = person(row.get("谁"));
        var at = moment(row.get("时刻"));
        var much = row.get("多少");
        switch (row.get("做了什么")) {
            case "读", "听" -> read(member, at, minutes(much), titles.get(row.get("作品")), 0);
            case "看" -> film(member, at, much, row.get("作品"));
            case "打卡" -> checkin(member, at);
            case "邀请" -> invite(member, at, Integer.parseInt(much.replaceAll("\\D", "")));
            default -> throw new IllegalArgumentException("what is " + row);
        }
    }

    /** Minutes and seconds in seconds: {@code 29 分钟}, {@code 29 分 59 秒}. */
    private static int minutes(String words) {
        var numbers = words.split("\\D+");
        return Integer.parseInt(numbers[0]) * 60
                + (numbers.length > 1 ? Integer.parseInt(numbers[1]) : 0);
    }

    /** So many per cent of a film are seen in as many per cent of its length. */
    private void film(long member, Instant at, String share, String name) {
        long title = titles.get(name);
        long length =
                sql.sql("select length / 1000 from title where id = :id")
                        .param("id", title)
                        .query(Long.class)
                        .single();
        int seen = (int) (length * Integer.parseInt(share.replace("%", "")) / 100);
        read(member, at, seen, title, seen);
    }

    /** Proven seconds, cut at midnight. */
    private void read(long member, Instant from, int seconds, long title, int passed) {
        var day = campaign.dayOf(from);
        int first = (int) (from.getEpochSecond() - campaign.startOf(day).getEpochSecond());
        int here = Math.min(seconds, DAY - first);
        sql.sql(
                        """
                        insert into reading_span (campaign_id, member_id, day, title_id, part,
                            seconds, passed, counted)
                        values (:campaign, :member, :day, :title, 1,
                            int4multirange(int4range(:from, :to)),
                            int4multirange(int4range(0, :passed)), :to - :from)
                        on conflict (campaign_id, member_id, day, title_id, part) do update set
                            seconds = reading_span.seconds + excluded.seconds,
                            passed = reading_span.passed + excluded.passed,
                            counted = reading_span.counted + excluded.counted
                        """)
                .param("campaign", campaign.id())
                .param("member", member)
                .param("day", day)
                .param("title", title)
                .param("from", first)
                .param("to", first + here)
                .param("passed", passed)
                .update();
        ring(member, from);
        if (here < seconds) {
            read(member, campaign.startOf(day.plusDays(1)), seconds - here, title, 0);
        }
    }

    private void checkin(long member, Instant at) {
        sql.sql("insert into checkin values (:campaign, :member, :day, :at) on conflict do nothing")
                .param("campaign", campaign.id())
                .param("member", member)
                .param("day", campaign.dayOf(at))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        ring(member, at);
    }

    /** Friends a second after the other, the last at the moment. */
    private void invite(long member, Instant at, int many) {
        long first = NUMBERS.getAndAdd(many) + 1;
        sql.sql(
                        """
                        insert into invitation (friend_id, campaign_id, promoter_id, opening,
                            came_at, counted_at, day, device)
                        select n, :campaign, :member, int8send(n), at, at, :day, ''
                        from (select n, :at::timestamptz - (:last - n) * interval '1 second' as at
                            from generate_series(:first, :last) as n) as friend
                        """)
                .param("campaign", campaign.id())
                .param("member", member)
                .param("first", first)
                .param("last", first + many - 1)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("day", campaign.dayOf(at))
                .update();
        ring(member, at);
    }

    private void ring(long member, Instant at) {
        bell.ring(Points.FACT, new long[] {campaign.id(), member, campaign.dayOf(at).toEpochDay()});
    }
}
