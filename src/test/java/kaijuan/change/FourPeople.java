package kaijuan.change;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.campaign.Campaign;
import kaijuan.change.Difference.What;
import kaijuan.checkin.Checkins;
import kaijuan.points.Points;
import org.junit.jupiter.api.BeforeEach;

/** A campaign of three days and four people, and another definition of it. */
abstract class FourPeople extends Tables {

    private static final String BEFORE =
            """
            campaign: SLUG
            name: 五月共读
            host: 青浦区社区学院
            stages:
              - {name: 参与, days: 2022-05-01 to 2022-05-31, allows: [enter, read, checkin]}
            rooms:
              - {id: books, name: 书房, medium: book}
            entry: {units: [street], under: QP}
            points:
              rules:
                - {id: checkin, name: 签到, fact: checkin, points: 5}
                - {id: pair, name: 连签两天, fact: checkin, points: 10, streak: {every: 2}}
            boards:
              - {id: points, name: 积分榜, of: people, measure: points, publish: live}
              - {id: streets, name: 街镇榜, of: units, units: [street], measure: points}
            awards:
              - {id: gold, name: 金奖, by: points, ranks: 1, threshold: 20, empty: leave}
            """;

    private static int slugs;

    final Setting setting = new Setting(this);
    Campaign campaign;
    String after;
    long a;
    long b;
    long c;
    long d;

    /**
     * By hand, before: A 5+5+10+5 = 25 (1.), C 5+5+10 = 20 (2.), B 10 (3.), D 5 (4.). After, when
     * the campaign begins a day later, a check-in is worth 10 and pairs nothing: A 20, B 10, C 20,
     * D 10; C had them before A, D before B.
     */
    @BeforeEach
    void fourPeople() {
        setting.units("qingpu");
        var document = BEFORE.replace("SLUG", "may-" + ++slugs);
        campaign = setting.define(document);
        after =
                document.replace("days: 2022-05-01", "days: 2022-05-02")
                        .replace("fact: checkin, points: 5}", "fact: checkin, points: 10}")
                        .replaceAll("(?m)^.*id: pair.*\n", "");
        clock.now("2022-05-01T08:00:00");
        a = setting.entrant(campaign, "QP-XY");
        b = setting.entrant(campaign, "QP-YP");
        c = setting.entrant(campaign, "QP-YP");
        d = setting.entrant(campaign, "QP-YP");
        day(1, Map.of(a, 9, b, 10));
        day(2, Map.of(a, 9, c, 10));
        day(3, Map.of(c, 9, d, 10, a, 11, b, 12));
        clock.now("2022-05-03T18:00:00");
        the(Points.class).settle();
    }

    private void day(int day, Map<Long, Integer> hours) {
        hours.forEach(
                (who, hour) -> {
                    clock.now(LocalDateTime.of(2022, 5, day, hour, 0).toString() + ":00");
                    the(Checkins.class).stamp(campaign, who, clock.instant());
                });
    }

    Preview worked(String document) {
        long id = the(Previews.class).ask(campaign, document, null);
        the(Working.class).work();
        return the(Previews.class).of(id);
    }

    List<Difference> all(Preview preview) {
        return the(Previews.class).some(preview, Filter.ALL, 0, 1000);
    }

    int points(long who) {
        return the(Points.class).account(campaign, who).points();
    }

    static Difference points(boolean units, long who, long was, long is) {
        return new Difference(units, who, What.POINTS, "", "", was, is, 0, 0);
    }

    static Difference place(long who, long was, long is, int rankWas, int rankIs) {
        return new Difference(false, who, What.BOARD, "points", "积分榜", was, is, rankWas, rankIs);
    }

    static Difference award(long who, int was, int is) {
        return new Difference(false, who, What.AWARD, "gold", "金奖", 0, 0, was, is);
    }
}
