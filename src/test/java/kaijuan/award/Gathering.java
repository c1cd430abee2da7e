package kaijuan.award;

import java.util.ArrayList;
import java.util.List;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.points.Points;

/** A campaign with awards and people who have checked in, each a minute after the other. */
abstract class Gathering extends Wire {

    static final String DOCUMENT =
            """
            kaijuan: 1
            campaign: SLUG
            name: 春日共读
            host: 青浦区社区学院
            stages:
              - {name: 参与, days: 2022-04-23 to 2022-10-06, allows: [enter, read, checkin]}
            rooms:
              - {id: books, name: 书房, medium: book}
            entry: {units: [street], under: QP}
            points:
              rules:
                - {id: checkin, name: 签到, fact: checkin, points: 5}
            boards:
              - {id: points, name: 积分榜, of: people, measure: points, publish: live}
              - {id: streets, name: 街镇榜, of: units, units: [street], measure: points}
            awards:
              - {id: stars, name: 阅读之星, by: points, ranks: 1-2, prize: 证书}
              - {id: lucky, name: 幸运奖, by: points, exclude: [stars], draw: {places: 2}}
              - {id: ten, name: 十分奖, by: points, ranks: 3, threshold: 10, empty: leave}
              - {id: streets, name: 优秀街镇, of: units, by: streets, ranks: 1}
              - {id: jury, name: 最美书房, choice: jury}
            """;

    final Setting setting = new Setting(this);

    Campaign campaign(String slug) {
        setting.units("qingpu");
        return setting.define(DOCUMENT.replace("SLUG", slug));
    }

    /** So many entrants; the first has points first. */
    List<Long> people(Campaign campaign, int many) {
        var all = new ArrayList<Long>();
        for (int i = 0; i < many; i++) {
            clock.now("2022-05-01T12:%02d:00".formatted(i));
            long who = setting.entrant(campaign, i % 2 == 0 ? "QP-XY" : "QP-YP");
            signedIn(who).post("/c/" + campaign.slug() + "/checkin");
            all.add(who);
        }
        the(Points.class).settle();
        clock.now("2022-05-01T13:00:00");
        return all;
    }
}
