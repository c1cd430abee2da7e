package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import kaijuan.Setting;
import kaijuan.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DefinitionTest extends Tables {

    private final Setting setting = new Setting(this);

    @Test
    @DisplayName("all mistakes come at once, with line, key and what would be right")
    void mistakes() {
        assertThat(
                        lines(
                                """
                                kaijuan: 1
                                campaign: Spring Reading
                                nmae: 春日
                                name: 春日
                                host: 图书馆
                                stages:
                                  - {name: 参与, days: 2023-03-31 to 2023-03-01, allows: [read]}
                                  - {name: 评选, days: 2023-04-01, allows: [reed]}
                                points:
                                  rules:
                                    - {id: a, name: 甲, fact: time, every: 10m, points: 5, cap: 2}
                                    - {id: b, name: 乙, fact: time, tiers: {30m: 5, 60m: 3}}
                                    - {id: c, name: 丙, fact: checkin, room: hall, points: 1}
                                """))
                .extracting(f -> f.line() + " " + f.key())
                .contains(
                        "2 campaign",
                        "3 nmae",
                        "7 stages[1].days",
                        "8 stages[2].allows",
                        "11 points.rules[1].cap",
                        "12 points.rules[2].tiers.60m",
                        "13 points.rules[3].room");
    }

    @Test
    @DisplayName("an unknown key is told the nearest known one, in both languages")
    void nearest() {
        var finding =
                lines("campaign: abc\nnmae: 春日\nname: 春日\nhost: 甲\n").stream()
                        .filter(f -> f.key().equals("nmae"))
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.sentence().zh()).isEqualTo("没有这个键。是不是 name？");
        assertThat(finding.sentence().en()).contains("Did you mean name?");
    }

    @Test
    @DisplayName("a rule or board of something that no stage allows is told, with what to write")
    void allowed() {
        var mistakes =
                lines(
                        """
                        campaign: closed
                        name: 春日
                        host: 图书馆
                        activities: [{id: photo, name: 摄影, days: 2023-03-01 to 2023-03-09}]
                        stages:
                          - {name: 参与, days: 2023-03-01 to 2023-03-31, allows: []}
                          - name: 读
                            activity: photo
                            days: 2023-03-01 to 2023-03-02
                            allows: [read]
                        points:
                          rules:
                            - {id: a, name: 甲, fact: checkin, points: 1}
                            - {id: b, name: 乙, fact: time, activity: photo, every: 10m, points: 1}
                            - {id: c, name: 丙, fact: event, activity: photo, points: 1}
                        boards:
                          - {id: d, name: 丁, measure: checkins}
                          - {id: e, name: 戊, measure: time}
                        """);
        assertThat(mistakes)
                .extracting(f -> f.line() + " " + f.key())
                .containsExactly(
                        "13 points.rules[1].fact",
                        "15 points.rules[3].fact",
                        "17 boards[1].measure");
        assertThat(mistakes.getFirst().sentence().zh())
                .isEqualTo(
                        "checkin 要有阶段允许 checkin，现在没有；请写进某个阶段的 allows，" + "例如 allows: [checkin]。");
        assertThat(mistakes.get(1).sentence().en())
                .startsWith("event needs a stage that allows event, of the whole campaign or of");
    }

    @Test
    @DisplayName("hostile YAML is refused in words: aliases, depth, length, no mapping")
    void hostile() {
        var bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n".repeat(1);
        assertThat(lines(bomb)).isNotEmpty();
        assertThat(lines("a: " + "[".repeat(500) + "]".repeat(500))).hasSize(1);
        assertThat(lines("a: " + "x".repeat(600_000))).hasSize(1);
        assertThat(lines("- just\n- a list\n")).hasSize(1);
        assertThat(lines("a: [unclosed\n")).hasSize(1);
    }

    @Test
    @DisplayName(
            "a flawed definition never replaces the one that runs, the same one is no new version")
    void versions() {
        setting.units("loudi");
        var good = setting.campaign("loudi-2022");
        assertThat(good.version()).isEqualTo(1);
        assertThat(setting.campaign("loudi-2022").version()).isEqualTo(1);
        lines("campaign: loudi-2022\nname: 坏\n");
        assertThat(the(Campaigns.class).byId(good.id()).name()).isEqualTo(good.name());
    }

    @Test
    @DisplayName("a unit to enter under that is not there is told, with its line, before it runs")
    void under() {
        var document = Samples.QINGPU.replace("  other: yes", "  under: NO-1\n  other: yes");
        var finding = lines(document.replace("campaign: qingpu", "campaign: nowhere")).getFirst();
        assertThat(finding.at("f"))
                .startsWith("f:20:")
                .contains("entry.under", "NO-1", "import units");
    }

    private List<Finding> lines(String document) {
        return catchThrowableOfType(Flawed.class, () -> the(Campaigns.class).load(document))
                .findings();
    }
}
