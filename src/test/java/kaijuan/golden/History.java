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
import kaijuan.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Puts the people and facts of a workbook into the tables, as the rooms of facts keep them. */
final class History {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final AtomicLong NUMBERS = new AtomicLong(5_000_000);

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Writing writing;
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
        this.writing = new Writing(sql, bell, campaign, NUMBERS);
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
        book.rows("课").forEach(this::lesson);
        book.rows("人").forEach(this::enter);
        transaction.executeWithoutResult(open -> book.rows("事实").forEach(this::fact));
    }

    private void title(Map<String, String> row) {
        var id =
                sql.sql(
                                """
                                insert into title (digest, medium, name, length, sort_key, find,
                                    grams, changed_at, created_at)
                                values (:digest, :medium, :name, :length, '', '', '{}',
                                    now(), now())
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

    /** A live class with its hours, of the unit that organises it. */
    private void lesson(Map<String, String> row) {
        title(Map.of("媒介", "live", "书名", row.get("课"), "长度", "0", "标签", ""));
        sql.sql(
                        """
                        insert into live_class (title_id, campaign_id, name, biography, unit_id,
                            starts_at, ends_at, address, called_off, changed_at)
                        values (:title, :campaign, :name, '', :unit, :from, :to, '-', :off, :from)
                        """)
                .param("title", titles.get(row.get("课")))
                .param("campaign", campaign.id())
                .param("name", row.get("课"))
                .param("unit", units.byCode(row.get("单位")).id())
                .param("from", moment(row.get("开始")).atOffset(ZoneOffset.UTC))
                .param("to", moment(row.get("结束")).atOffset(ZoneOffset.UTC))
                .param("off", row.get("取消").isEmpty() ? null : row.get("取消"))
                .update();
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
        if (row.getOrDefault("认证", "").equals("是")) {
            certify(member);
        }
    }

    private void certify(long member) {
        sql.sql(
                        """
                        insert into certification
                            (campaign_id, member_id, state, line_id, by_phone, pair, at)
                        values (:campaign, :member, 'accepted', 0, true, '', now())
                        """)
                .param("campaign", campaign.id())
                .param("member", member)
                .update();
    }

    private void fact(Map<String, String> row) {
        long member = person(row.get("谁"));
        var at = moment(row.get("时刻"));
        var much = row.get("多少");
        switch (row.get("做了什么")) {
            case "读", "听", "听课" ->
                    writing.read(member, at, minutes(much), titles.get(row.get("作品")), 0);
            case "看" -> film(member, at, much, row.get("作品"));
            case "打卡" -> writing.checkin(member, at);
            case "邀请" -> writing.invite(member, at, Integer.parseInt(much.replaceAll("\\D", "")));
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
        writing.read(member, at, seen, title, seen);
    }
}
