package kaijuan.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kaijuan.Tables;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form changes the document where a value stands")
class AmendingTest extends Tables {

    private static final String DOCUMENT =
            """
            # 春天的活动
            campaign: spring   # 网址
            name: 春日共读
            host: "某某图书馆"

            stages:
              # 只有一个阶段
              - name: 参与
                days: 2023-03-01 to 2023-03-31
                allows: [enter, read]   # 暂不打卡

            entry:   # 谁可以报名
            points:
              rules:
                - {id: book, name: 阅读, fact: time, every: 10m, points: 2}   # 附表一
                # 听书
                - id: audio
                  name: 听书
                  fact: time
                  points: 3
            targets:
              QP.XY: 1500
            # 完
            """;

    private String set(String way, String value) {
        return the(Amending.class).set(DOCUMENT, way, value);
    }

    @Test
    @DisplayName("a value in its place, with the quotes it had, its comment staying beside it")
    void scalar() {
        assertThat(set("campaign", "spring-2")).isEqualTo(DOCUMENT.replace("spring ", "spring-2 "));
        assertThat(set("host", "某某“图书馆”\n二楼"))
                .isEqualTo(DOCUMENT.replace("\"某某图书馆\"", "\"某某“图书馆”\\n二楼\""));
        assertThat(set("points.rules[1].every", "15m"))
                .isEqualTo(DOCUMENT.replace("every: 10m", "every: 15m"));
        assertThat(set("name", "春: 读 # 书")).isEqualTo(DOCUMENT.replace("春日共读", "\"春: 读 # 书\""));
        assertThat(set("targets.QP.XY", "1600")).isEqualTo(DOCUMENT.replace("1500", "1600"));
    }

    @Test
    @DisplayName("a key that was missing, after the key that it follows in the language")
    void missing() {
        assertThat(set("about", "读书")).isEqualTo(DOCUMENT.replace("馆\"\n", "馆\"\nabout: 读书\n"));
        assertThat(set("points.rules[2].every", "20m"))
                .isEqualTo(
                        DOCUMENT.replace(
                                "      points: 3\n", "      points: 3\n      every: 20m\n"));
        assertThat(set("points.rules[1].cap", "10"))
                .isEqualTo(DOCUMENT.replace("points: 2}", "points: 2, cap: 10}"));
        assertThat(set("points.rules[2].caps.week", "50"))
                .isEqualTo(
                        DOCUMENT.replace(
                                "      points: 3\n",
                                "      points: 3\n      caps:\n        week: 50\n"));
        assertThat(set("points.rules[1].when.hours", "06:00-09:00"))
                .isEqualTo(
                        DOCUMENT.replace(
                                "fact: time, every: 10m",
                                "fact: time, when: {hours: 06:00-09:00}, every: 10m"));
        assertThat(set("entry.units", "street、 school"))
                .isEqualTo(DOCUMENT.replace("报名\n", "报名\n  units: [street, school]\n"));
        assertThat(set("targets.QP-YP", "1400"))
                .isEqualTo(DOCUMENT.replace("1500\n", "1500\n  QP-YP: 1400\n"));
    }

    @Test
    @DisplayName("a list, item by item")
    void list() {
        assertThat(set("stages[1].allows", "enter, read, checkin"))
                .isEqualTo(DOCUMENT.replace("[enter, read]", "[enter, read, checkin]"));
        assertThat(set("stages[1].allows", "read"))
                .isEqualTo(DOCUMENT.replace("[enter, read]", "[read]"));
        var document =
                DOCUMENT.replace("[enter, read]   # 暂不打卡", "\n      - enter # 先\n      - read # 后");
        assertThat(the(Amending.class).set(document, "stages[1].allows", "enter,read,checkin"))
                .isEqualTo(document.replace("# 后\n", "# 后\n      - checkin\n"));
        assertThat(the(Amending.class).set(document, "stages[1].allows", "read"))
                .isEqualTo(document.replace("enter # 先\n      - read # 后", "read # 先"));
    }

    @Test
    @DisplayName("items of lists come with what they need and go with their lines alone")
    void items() {
        var amending = the(Amending.class);
        var more = amending.add(DOCUMENT, "points.rules");
        assertThat(more)
                .isEqualTo(
                        DOCUMENT.replace(
                                "      points: 3\n",
                                "      points: 3\n    - id: book-2\n      name: 在线阅读图书\n"
                                        + "      fact: time\n"));
        assertThat(amending.add(DOCUMENT, "boards"))
                .contains("\n\nboards:\n  - id: points\n    name: 积分榜\n");
        assertThat(amending.remove(DOCUMENT, "points.rules[1]"))
                .isEqualTo(DOCUMENT.replaceAll("(?m)^.*id: book,.*\n", ""));
        assertThat(amending.remove(amending.remove(more, "points.rules[2]"), "points.rules[2]"))
                .contains("# 听书", "id: book,")
                .doesNotContain("audio", "book-2");
        assertThat(amending.remove(DOCUMENT, "targets.QP.XY")).doesNotContain("targets", "1500");
        assertThat(amending.remove(DOCUMENT, "entry")).doesNotContain("entry");
        assertThat(set("host", "  ")).doesNotContain("host");
    }

    @Test
    @DisplayName("a way that leads nowhere is refused, and a place that only a person can change")
    void nowhere() {
        assertThatThrownBy(() -> set("points.rulez", "1")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> set("points.rules[9].cap", "1")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> set("points[1]", "1")).isInstanceOf(Refusal.class);
        var shared = "a: &x {id: a}\n" + DOCUMENT.replace("entry:   # 谁可以报名", "entry: *x");
        assertThatThrownBy(() -> the(Amending.class).set(shared, "entry.other", "yes"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> the(Amending.class).set("a: [", "name", "x"))
                .isInstanceOf(Refusal.class);
    }
}
