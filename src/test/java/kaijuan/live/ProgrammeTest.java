package kaijuan.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The programme of live classes (C3)")
class ProgrammeTest extends Attending {

    private static String[] form(String name, String day, String time, String address) {
        return new String[] {
            "name",
            name,
            "lecturer",
            "顾伯年",
            "biography",
            "",
            "about",
            "讲水乡",
            "unit",
            "QP-XY 夏阳街道",
            "day",
            day,
            "time",
            time,
            "minutes",
            "40",
            "address",
            address
        };
    }

    @Test
    @DisplayName("is announced by an organiser and stands among what is coming, open to everybody")
    void announced() {
        var sent =
                organiser.submit(
                        HERE + "/desk/new", form("桥的故事", "2022-05-10", "19:00", "https://a.cn/b"));
        assertThat(sent.header("Location")).matches(HERE + "/desk/\\d+\\?done");
        var card = anybody().get(HERE).page().select(".class:contains(桥的故事)");
        assertThat(card.text()).contains("预告", "还有 7 天 7 小时", "星期二 19:00—19:40", "顾伯年");
    }

    @Test
    @DisplayName("refuses what is wrong beside each thing, and keeps what was typed")
    void refused() {
        var sent =
                organiser.submit(
                        HERE + "/desk/new", form("半夜的课", "2022-05-10", "23:40", "ftp://a.cn/b"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.page().select(".error").eachText())
                .anyMatch(e -> e.contains("不能跨过零点"))
                .anyMatch(e -> e.contains("https://"));
        assertThat(sent.page().select("#name").val()).isEqualTo("半夜的课");
        for (var bad :
                List.of("javascript:alert(1)", "//evil.example/x", "https://u:p@a.cn/", "x")) {
            sent = organiser.submit(HERE + "/desk/new", form("坏地址", "2022-05-10", "19:00", bad));
            assertThat(sent.status()).as(bad).isEqualTo(422);
        }
        sent =
                organiser.submit(
                        HERE + "/desk/new",
                        form("别家的流", "2022-05-10", "19:00", "https://other.cn/live.m3u8"));
        assertThat(sent.page().select(".error").text()).contains("KAIJUAN_LIVE_HOSTS");
    }

    @Test
    @DisplayName("keeps no two classes of one name, and no change of whoever saw an older one")
    void conflicts() {
        long one = school.announce("甲课", "2022-05-10T19:00", 40);
        assertThatThrownBy(() -> school.announce("甲课", "2022-05-11T19:00", 40))
                .isInstanceOf(Refusal.class);
        var first = School.syllabus("甲课（改）", "2022-05-10T19:00", 40);
        the(Programme.class).change(school.campaign, one, 1, first, school.organiser);
        var second = School.syllabus("甲课（又改）", "2022-05-10T19:00", 40);
        assertThatThrownBy(
                        () ->
                                the(Programme.class)
                                        .change(school.campaign, one, 1, second, school.organiser))
                .hasMessage("live.edited");
        assertThat(school.one(one).name()).isEqualTo("甲课（改）");
    }

    @Test
    @DisplayName("moves nothing that has begun, but its end")
    void begun() {
        long id = school.announce("已开的课", "2022-05-03T13:00", 40);
        clock.now("2022-05-03T13:10:00");
        var later = School.syllabus("已开的课", "2022-05-04T13:00", 40);
        assertThatThrownBy(
                        () ->
                                the(Programme.class)
                                        .change(school.campaign, id, 1, later, school.organiser))
                .hasMessage("live.begun");
        var longer = School.syllabus("已开的课", "2022-05-03T13:00", 60);
        the(Programme.class).change(school.campaign, id, 1, longer, school.organiser);
        assertThat(school.one(id).minutes()).isEqualTo(60);
    }

    @Test
    @DisplayName("tells whoever asked that a class was moved, and the page on which people wait")
    void moved() {
        long id = school.announce("要改的课", "2022-05-03T12:10", 40);
        reader.submit(HERE + "/" + id + "/call", "on", "true");
        var page = reader.get(HERE + "/" + id).page();
        assertThat(page.select("h1").text()).isEqualTo("要改的课");
        assertThat(page.text()).contains("入口已开", "请留在这一页");
        var ask = page.select("[hx-get]").attr("hx-get");
        assertThat(reader.get(ask).status()).isEqualTo(204);
        var later = School.syllabus("要改的课", "2022-05-03T20:00", 40);
        the(Programme.class).change(school.campaign, id, 1, later, school.organiser);
        assertThat(reader.get(ask).header("HX-Refresh")).isEqualTo("true");
        assertThat(reader.get(HERE + "/" + id).page().text()).contains("原定 2022年5月3日 星期二 12:10");
        assertThat(told()).contains("“要改的课”改期了：原定 2022-05-03 12:10，改到 2022-05-03 20:00。");
        the(Programme.class).callOff(school.campaign, id, 2, "场地停电", school.organiser);
        assertThat(told()).contains("原定 2022-05-03 20:00 的“要改的课”不上了。");
        assertThat(reader.get("/message").page().text()).contains("场地停电");
        assertThat(reader.get(HERE + "/" + id).page().text()).contains("已取消", "场地停电");
    }
}
