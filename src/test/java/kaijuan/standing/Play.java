package kaijuan.standing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kaijuan.Setting;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.database.Bell;
import kaijuan.points.Points;
import kaijuan.unit.Row;
import kaijuan.unit.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A campaign with two streets, its entrants, and what the rooms below keep of them. */
final class Play {

    static final String BOARDS =
            """
            boards:
              - id: points
                name: 积分榜
                of: people
                measure: points
                publish: live
                show: 50
              - id: time
                name: 时长榜
                of: people
                measure: time
                publish: every 2h
                show: 2
              - id: streets
                name: 街镇进度榜
                of: units
                units: [street]
                measure: target
                publish: every 1d
              - id: street-points
                name: 街镇积分榜
                of: units
                units: [street]
                measure: points
                publish: live
            """;

    private static final String REST =
            Setting.SUMMER
                    + """
            targets:
              XY: 4
              YP: 1
            points:
              rules:
                - id: checkin
                  name: 活动签到
                  fact: checkin
                  points: 5
                  cap: 5
            """;

    private final JdbcClient sql;
    private final Clock clock;
    private final Campaigns campaigns;
    private final Units units;
    private final Bell bell;
    private final TransactionOperations transaction;

    Play(
            JdbcClient sql,
            Clock clock,
            Campaigns campaigns,
            Units units,
            Bell bell,
            TransactionOperations transaction) {
        this.sql = sql;
        this.clock = clock;
        this.campaigns = campaigns;
        this.units = units;
        this.bell = bell;
        this.transaction = transaction;
    }

    Campaign campaign(String slug) {
        return campaign(slug, BOARDS);
    }

    Campaign campaign(String slug, String boards) {
        var loaded = campaigns.load(REST.replace("SLUG", slug) + boards);
        units.load(
                List.of(
                        new Row(1, "QP", "青浦区", "district", null),
                        new Row(2, "XY", "夏阳街道", "street", "QP"),
                        new Row(3, "YP", "盈浦街道", "street", "QP"),
                        new Row(4, "XY-1", "夏阳一队", "team", "XY")));
        return loaded;
    }

    long unit(String code) {
        return units.byCode(code).id();
    }

    void enter(Campaign campaign, long member, String unit, boolean listed) {
        sql.sql(
                        "insert into enrolment (campaign_id, member_id, unit_id, listed, entered_at)"
                                + " values (?, ?, ?, ?, ?)")
                .params(
                        campaign.id(),
                        member,
                        unit(unit),
                        listed,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The ledger gets an entry, and the bell rings, as the room below does it. */
    void earn(Campaign campaign, long member, int points, Instant at) {
        transaction.executeWithoutResult(
                open -> {
                    write(campaign, member, points, at);
                    bell.ring(Points.SCORE, new long[] {campaign.id(), member});
                });
    }

    private void write(Campaign campaign, long member, int points, Instant at) {
        var moment = at.atOffset(ZoneOffset.UTC);
        var day = campaign.dayOf(at);
        sql.sql(
                        """
                        insert into points_account (campaign_id, member_id, points, reached_at)
                        values (:c, :m, :p, :at)
                        on conflict (campaign_id, member_id) do update set
                            points = points_account.points + :p,
                            reached_at = greatest(points_account.reached_at, :at)
                        """)
                .param("c", campaign.id())
                .param("m", member)
                .param("p", points)
                .param("at", moment)
                .update();
        sql.sql(
                        """
                        insert into points_day (campaign_id, member_id, day, points, reached_at, digest)
                        values (:c, :m, :day, :p, :at, '')
                        on conflict (campaign_id, member_id, day) do update set
                            points = points_day.points + :p,
                            reached_at = greatest(points_day.reached_at, :at)
                        """)
                .param("c", campaign.id())
                .param("m", member)
                .param("day", day)
                .param("p", points)
                .param("at", moment)
                .update();
        sql.sql(
                        """
                        insert into ledger_entry (campaign_id, member_id, day, rule, nth, at, worth,
                            points, used, times, amount)
                        select :c, :m, :day, 'checkin', count(*) + 1, :at, :p, :p, 0, 1, 0
                        from ledger_entry
                        where campaign_id = :c and member_id = :m and day = :day
                        """)
                .param("c", campaign.id())
                .param("m", member)
                .param("day", day)
                .param("p", points)
                .param("at", moment)
                .update();
    }

    /** Proven seconds of a day, as the room below keeps them. */
    void read(Campaign campaign, long member, String day, int from, int to) {
        sql.sql(
                        """
                        insert into reading_span (campaign_id, member_id, day, title_id, part,
                            seconds, passed, counted)
                        select :c, :m, :day::date, 1, count(*), int4multirange(int4range(:from, :to)),
                            '{}', :to - :from
                        from reading_span where campaign_id = :c and member_id = :m
                        """)
                .param("c", campaign.id())
                .param("m", member)
                .param("day", day)
                .param("from", from)
                .param("to", to)
                .update();
    }
}
