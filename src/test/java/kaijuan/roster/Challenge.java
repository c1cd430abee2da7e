package kaijuan.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Wish;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.points.Points;
import kaijuan.unit.Units;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A campaign that gives points to verified members alone, with rosters and entrants. */
final class Challenge {

    private static final String DOCUMENT =
            """
            kaijuan: 1
            campaign: SLUG
            name: 职工阅读挑战赛
            host: 某某总工会
            stages:
              - name: 参与
                days: 2022-04-23 to 2022-05-31
                allows: [enter, read, checkin]
            rooms:
              - {id: books, name: 书房, medium: book}
            entry:
              units: [street]
            points:
              rules:
                - id: checkin
                  name: 打卡
                  fact: checkin
                  points: 5
                  when: {members: verified}
            """;

    private static final String RINGING =
            "select topic from bell where topic in ('entrant', 'person', 'roster', 'fact')";

    final Campaign campaign;
    private final Tables tables;

    Challenge(Tables tables, String slug) {
        this.tables = tables;
        var setting = new Setting(tables);
        setting.units("qingpu");
        campaign = setting.define(DOCUMENT.replace("SLUG", slug));
    }

    /** Somebody with the phone who enters under the unit with the name. */
    long enters(String phone, String name, String unit) {
        long who = tables.the(Members.class).arrive(Phone.of(phone));
        long under = tables.the(Units.class).byCode(unit).id();
        var wish = new Wish(name, YearMonth.of(1980, 1), null, under, null, Map.of());
        tables.the(Enrolments.class).enter(campaign, who, wish);
        settle();
        return who;
    }

    /** Takes a roster of so many lines, below its header. */
    Report roster(String... lines) {
        return roster(null, false, lines);
    }

    Report roster(@Nullable String unit, boolean whole, String... lines) {
        var report = tables.the(Rosters.class).take(order(unit, whole, lines));
        settle();
        return report;
    }

    Order order(@Nullable String unit, boolean whole, String... lines) {
        var text = "姓名,手机号,单位编码\n" + String.join("\n", lines) + "\n";
        return order(unit, whole, text.getBytes(StandardCharsets.UTF_8));
    }

    Order order(@Nullable String unit, boolean whole, byte[] bytes) {
        try {
            var file = Files.createTempFile(Files.createDirectories(Path.of("target")), "ro", "");
            file.toFile().deleteOnExit();
            Files.write(file, bytes);
            var under = unit == null ? null : tables.the(Units.class).byCode(unit);
            return new Order(campaign, file, under, whole, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets everything follow from what was done; the server's own threads may be at it, too. */
    void settle() {
        Awaitility.await()
                .untilAsserted(
                        () -> {
                            tables.the(Rosters.class).settle();
                            tables.the(Points.class).settle();
                            assertThat(
                                            tables.the(JdbcClient.class)
                                                    .sql(RINGING)
                                                    .query()
                                                    .listOfRows())
                                    .isEmpty();
                        });
    }

    boolean certified(long who) {
        return tables.the(Certifications.class).certified(campaign, who);
    }

    int points(long who) {
        return tables.the(Points.class).account(campaign, who).points();
    }
}
