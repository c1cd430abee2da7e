package kaijuan.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.Installation;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.member.SignIns;
import kaijuan.shelf.Shelf;
import kaijuan.unit.Row;
import kaijuan.unit.Units;

/** A campaign with one long book, and people who have signed in and not entered yet. */
final class Scene {

    /** The campaign's day, far from the next midnight when a drill begins. */
    private static final String DEFINITION =
            """
            kaijuan: 1
            campaign: drill
            name: 演练
            host: 演练
            zone: %s
            stages:
              - {name: 参与, days: %s to %s, allows: [enter, read, checkin]}
            rooms:
              - {id: books, name: 图书, medium: book}
            entry: {units: [street]}
            points:
              rules:
                - {id: book, name: 阅读, fact: time, medium: book, every: 30s, points: 1}
                - {id: checkin, name: 签到, fact: checkin, points: 5, cap: 5}
            boards:
              - {id: points, name: 积分榜, of: people, measure: points, publish: live, show: 100}
              - {id: time, name: 时长榜, of: people, measure: time, publish: live, show: 100}
            """;

    private Scene() {}

    static List<Reader> set(Path data, int people, Clock clock) throws IOException {
        try (var installation = Installation.atWork(data)) {
            var zone = zone(clock);
            var today = clock.instant().atZone(zone).toLocalDate();
            installation.the(Campaigns.class).load(definition(zone.getId(), today));
            installation.the(Units.class).load(List.of(new Row(1, "XY", "夏阳街道", "street", null)));
            long unit = installation.the(Units.class).byCode("XY").id();
            long title = book(installation.the(Shelf.class));
            var readers = new ArrayList<Reader>();
            for (int i = 0; i < people; i++) {
                var phone = new Phone("170%08d".formatted(i));
                long member = installation.the(Members.class).arrive(phone);
                var secret = installation.the(SignIns.class).begin(member, "drill");
                readers.add(new Reader(member, secret, title, unit, clock));
            }
            return readers;
        }
    }

    private static String definition(String zone, LocalDate today) {
        return DEFINITION.formatted(zone, today.minusDays(1), today.plusDays(30));
    }

    /** The zone in which it is a little after midnight: today lasts for a drill of 20 hours. */
    static java.time.ZoneId zone(Clock clock) {
        int hour = clock.instant().atZone(java.time.ZoneOffset.UTC).getHour();
        int ahead = hour <= 12 ? -hour : 24 - hour;
        // Etc/GMT+3 is three hours behind.
        return java.time.ZoneId.of("Etc/GMT" + (ahead < 0 ? "+" + -ahead : "-" + ahead));
    }

    private static long book(Shelf shelf) throws IOException {
        var folder = Files.createTempDirectory("kaijuan-drill-shelf");
        Files.writeString(folder.resolve("a.txt"), "## 第一章\n\n" + "学而时习之不亦说乎。".repeat(20_000));
        shelf.load(folder);
        return shelf.titles("book", Set.of()).getFirst().id();
    }
}
