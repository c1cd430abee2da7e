package kaijuan.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import kaijuan.Setting;
import kaijuan.TravelClock;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Definition;
import kaijuan.ground.database.Bell;
import kaijuan.ground.text.Both;
import kaijuan.live.LiveClass;
import kaijuan.live.Programme;
import kaijuan.live.Syllabus;
import kaijuan.points.Points;
import kaijuan.reading.Device;
import kaijuan.standing.Standings;
import kaijuan.unit.Units;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A result with boards of every kind")
class SplitResultTest extends Wire {

    private static final String BOARDS =
            """
            boards:
              - id: ages
                name: 分龄榜
                measure: points
                ties: shared
                split:
                  by: age
                  lists: [{id: young, name: 少, ages: -17}, {id: grown, name: 长, ages: 18-}]
                publish: every 2h
              - id: grades
                name: 年级榜
                measure: points
                split: {by: field, field: grade}
                publish: every 2h
              - id: regions
                name: 各街镇榜
                parts:
                  - {measure: finished, share: 10%, weight: 50%, as: percentile}
                  - {measure: days, least: 5m, weight: 50%}
                then: [{measure: checkins}]
                split: {by: region, units: [street]}
              - id: heads
                name: 人均榜
                of: units
                units: [street]
                measure: time
                media: [book]
                per: entrant
                minimum: 1
                split: {by: kind}
              - id: held
                name: 组织榜
                of: units
                units: [street]
                parts:
                  - {measure: organised, weight: 50%}
                  - {measure: entrants, weight: 50%}
                then: [{measure: streak, least: 20m, people: 1}]
              - {id: streak, name: 连续榜, of: units, units: [street], measure: streak, people: 1}
              - {id: points, name: 积分榜, measure: points}
            awards:
              - {id: first, name: 各组第一, by: ages, ranks: 1-2, ties: shared}
            """;

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    @TempDir Path folder;

    @BeforeAll
    void threeRead() throws Exception {
        setting.units("qingpu");
        var whole = Files.readString(Path.of("campaigns/qingpu-2022.yaml"));
        var head = whole.substring(0, whole.indexOf("\nboards:") + 1);
        var asked = "  fields: [{id: grade, name: 年级, choices: [大一, 大二]}]\n";
        campaign = setting.define(head.replace("entry:\n", "entry:\n" + asked) + BOARDS);
        long book = setting.book("中庸", 2, 30_000);
        clock.now("2022-05-01T11:00:00");
        var seconds = List.of(3900, 700, 1500);
        for (int i = 0; i < 3; i++) {
            var unit = i == 1 ? "QP-ZJJ" : "QP-XY";
            var grade = i == 2 ? Map.<String, String>of() : Map.of("grade", i == 1 ? "大二" : "大一");
            long one = setting.entrant(campaign, unit, grade);
            var phone = new Device(signedIn(one), clock, "qingpu-2022", book);
            phone.open(1);
            phone.read(1, seconds.get(i));
            signedIn(one).post("/c/qingpu-2022/checkin");
        }
        held();
        clock.now("2022-05-02T00:00:10");
        the(Points.class).settle();
        Awaitility.await().until(() -> the(Bell.class).ringing("fact").isEmpty());
        the(Standings.class).publishDue(campaign);
    }

    private void held() {
        long unit = the(Units.class).byCode("QP-ZJJ").id();
        var from = LocalDateTime.parse("2022-05-01T19:00").atZone(TravelClock.SHANGHAI).toInstant();
        var speaker = new LiveClass.Speaker("顾伯年", "");
        var where = "https://live.example.org/1";
        var syllabus = new Syllabus("一讲", speaker, "", unit, from, 60, where);
        the(Programme.class).announce(campaign, syllabus, setting.somebody());
    }

    @Test
    @DisplayName("names the live classes behind the place of a unit, on the page and for programs")
    void organised() {
        var page = anybody().get("/c/qingpu-2022/standing/held/why?unit=QP-ZJJ").page();
        assertThat(page.select("main").text()).contains("组织的直播课 一讲 2022-05-01 20:00 结束");
        var told = anybody().json("/api/campaigns/qingpu-2022/standings/held/why?unit=QP-ZJJ");
        assertThat(told.body()).contains("一讲", "over at 2022-05-01 20:00");
        assertThat(anybody().get("/c/qingpu-2022/standing/held/why?unit=QP-XY").page().text())
                .doesNotContain("一讲");
    }

    @Test
    @DisplayName("is counted again: lists, composites, titles finished, per head, shared ranks")
    void equal() throws Exception {
        var file = exported();
        assertThat(words(file)).isEmpty();
        var result = Unzipped.of(file);
        assertThat(result.part("people.jsonl"))
                .contains("\"lists\":{\"ages\":\"grown\",\"grades\":\"1\",\"regions\":\"QP-XY\"}")
                .contains("\"ages\":\"grown\",\"regions\":\"QP-XY\"}")
                .doesNotContain("大一")
                .contains("\"fresh\":");
        assertThat(result.part("units.jsonl")).contains("\"held\":[\"2022-05-01T12:00:00Z\"]");
        assertThat(result.part("boards/held.jsonl")).contains("\"score\":7500");
        assertThat(result.part("boards/regions.jsonl")).contains("\"list\":\"QP-ZJJ\"");
        assertThat(result.part("boards/ages.jsonl")).hasLineCount(3);
        assertThat(result.part("boards/grades.jsonl"))
                .hasLineCount(2)
                .contains("\"list\":\"1\"", "\"list\":\"2\"");
        assertThat(result.part("boards/heads.jsonl")).contains("\"score\":2700");
        assertThat(result.part("awards.jsonl")).contains("first/grown");
    }

    @Test
    @DisplayName("does not pass with a list, a share passed or a score altered")
    void altered() throws Exception {
        for (var change :
                List.of(
                        List.of("people.jsonl", "\"ages\":\"grown\"", "\"ages\":\"young\""),
                        List.of(
                                "boards/regions.jsonl",
                                "\"list\":\"QP-ZJJ\"",
                                "\"list\":\"QP-XY\""),
                        List.of("units.jsonl", "[\"2022-05-01T12:00:00Z\"]", "[]"),
                        List.of("boards/heads.jsonl", "\"score\":2700", "\"score\":2701"))) {
            var spoilt = Unzipped.of(exported());
            spoilt.change(change.get(0), change.get(1), change.get(2));
            spoilt.seal();
            assertThat(words(spoilt.file())).as(change.get(0)).isNotEmpty();
        }
    }

    private Path exported() throws Exception {
        var file = Files.createTempFile(folder, "result", ".zip");
        the(Exports.class).write(campaign, file, Exports.Wish.TOTALS, n -> {});
        return file;
    }

    private List<String> words(Path file) throws Exception {
        return new Verifying(the(Definition.class))
                .verify(file, n -> {}, n -> {}).differences().stream().map(Both::en).toList();
    }
}
