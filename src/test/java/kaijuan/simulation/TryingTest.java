package kaijuan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaijuan.Tables;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Definition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A definition is tried on people described in a few words")
class TryingTest extends Tables {

    private Campaign qingpu;

    @BeforeAll
    void reference() throws IOException {
        var document = Files.readString(Path.of("campaigns/qingpu-2022.yaml"));
        qingpu = the(Definition.class).read(document, 1, 1);
        assertThat(the(Campaigns.class)).isNotNull();
    }

    private Trying.One one(String words) {
        return Trying.of(qingpu, words).getFirst();
    }

    @Test
    @DisplayName("reads 40 minutes on three days: 8 points each (C2), with their lines")
    void threeDays() {
        var english = one("reads 40 minutes on three days");
        assertThat(english.days()).extracting(Trying.Day::points).containsExactly(8L, 8L, 8L);
        assertThat(english.wrong()).isEmpty();
        assertThat(one("三天，每次读40分钟").points()).isEqualTo(24);
        assertThat(one("读 40 分钟 3 天").points()).isEqualTo(24);
        assertThat(english.days().getFirst().entries()).hasSize(4);
    }

    @Test
    @DisplayName(
            "at a time of the clock, of an age, not verified: conditions of rules are tried too")
    void conditions() {
        var document =
                """
                kaijuan: 1
                campaign: evening
                name: 夜读
                host: 样例
                dayBegins: 05:00
                stages: [{name: 参, days: 2027-01-18 to 2027-02-21, allows: [enter, read]}]
                rooms: [{id: books, name: 图书, medium: book}]
                entry: {age: yes}
                points:
                  rules:
                    - {id: night, name: 睡前, fact: time, least: 20m, points: 3,
                       when: {hours: "19:00-21:30", ages: "-12"}}
                    - {id: old, name: 长辈, fact: time, every: 20m, points: 2,
                       when: {ages: "60-", members: verified}}
                """;
        var evening = the(Definition.class).read(document, 1, 1);
        assertThat(Trying.of(evening, "小明：10 岁，前 2 天 20:50 读 50 分钟").getFirst().points())
                .isEqualTo(6);
        assertThat(
                        Trying.of(evening, "10 years old, at 18:00 reads 40 minutes")
                                .getFirst()
                                .points())
                .isZero();
        assertThat(Trying.of(evening, "65 岁，读 40 分钟").getFirst().points()).isEqualTo(4);
        var not = Trying.of(evening, "65 岁，未认证，每天 08:00 起读 40 分钟").getFirst();
        assertThat(not.points()).isZero();
        assertThat(not.wrong()).isEmpty();
        assertThat(not.understood())
                .extracting(b -> b.zh())
                .containsExactly("65 周岁", "未认证", "每天 08:00 起读 40 分钟");
    }

    @Test
    @DisplayName("every day 40 minutes, the first three days with a check-in: 13, 13, 13, 8, 8, …")
    void everyDay() {
        var one = one("小王：每天读 40 分钟，连续 3 天打卡");
        assertThat(one.name()).isEqualTo("小王");
        assertThat(one.days()).hasSize(167);
        assertThat(one.days().subList(0, 5))
                .extracting(Trying.Day::points)
                .containsExactly(13L, 13L, 13L, 8L, 8L);
        assertThat(one.understood())
                .extracting(b -> b.zh())
                .containsExactly("每天读 40 分钟", "第 1—3 天打卡");
        assertThat(one.understood())
                .extracting(b -> b.en())
                .containsExactly("every day: reads 40 minutes", "days 1–3: checks in");
    }

    @Test
    @DisplayName("films, recordings, half hours, one day, Chinese numbers, several people")
    void others() {
        var all =
                Trying.of(
                        qingpu,
                        """
                        甲：第二天看完三个短片，听半小时
                        乙: 第 3 到 5 天听 1 小时，打卡
                        丙：读两个半小时
                        """);
        assertThat(all).extracting(Trying.One::name).containsExactly("甲", "乙", "丙");
        assertThat(all.getFirst().days()).hasSize(1);
        assertThat(all.getFirst().days().getFirst().day()).isEqualTo("2022-04-24");
        assertThat(all.getFirst().points()).isEqualTo(6 + 6);
        assertThat(all.get(1).points()).isEqualTo(3 * 15);
        assertThat(all.get(2).points()).as("the cap of ten a day").isEqualTo(10);
    }

    @Test
    @DisplayName("a small table: who, which days, what")
    void table() {
        var all =
                Trying.of(
                        qingpu,
                        """
                        谁 | 哪几天 | 做什么
                        甲 | 1-3 | 读 40 分钟
                        甲 | 2 | 打卡
                        乙 | 每天 | 打卡
                        """);
        assertThat(all).extracting(Trying.One::points).containsExactly(24L + 5, 167L * 5);
    }

    @Test
    @DisplayName("what is not understood is said, and the rest is played")
    void wrong() {
        var one = one("每天读 40 分钟，唱歌跳舞");
        assertThat(one.points()).isEqualTo(167 * 8);
        assertThat(one.wrong().getFirst().zh()).contains("唱歌跳舞");
        assertThat(Trying.of(qingpu, "  \n \n")).isEqualTo(List.of());
        assertThat(Trying.of(qingpu, "甲：读 9999 分钟\n".repeat(1) + "x".repeat(9000))).hasSize(2);
    }
}
