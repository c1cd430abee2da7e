package kaijuan.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.campaign.CampaignSaid;
import kaijuan.campaign.Everything;
import kaijuan.campaign.Finding;
import kaijuan.ground.text.Both;
import kaijuan.unit.Kinds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices that the references are not like; their texts stand beside their definitions. */
@DisplayName("A notice that nobody has seen before")
class UnseenNoticesTest {

    private static String text(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/notices", name));
    }

    private static String said(String name) throws IOException {
        var campaign = Everything.read(text(name + ".yaml"));
        var passages = CampaignSaid.of(campaign, Kinds::said, code -> code);
        passages.addAll(Everything.says(campaign));
        return String.join("\n", Everything.words(passages).map(Both::zh).toList());
    }

    @ParameterizedTest(name = "fits the language without code: {0}")
    @ValueSource(
            strings = {
                "zhejiang-reading-2023",
                "guizhou-craft-2024",
                "university-relay-2024",
                "hospital-nights-2025"
            })
    void fits(String name) throws IOException {
        assertThat(text(name + ".txt")).contains("通知");
        assertThat(Everything.mistakes(text(name + ".yaml")))
                .extracting((Finding f) -> f.at(name))
                .isEmpty();
    }

    @Test
    @DisplayName("says what a marathon of reading pays, its lists by age, and who is drawn")
    void marathon() throws IOException {
        assertThat(said("zhejiang-reading-2023"))
                .contains(
                        "当天先完成“打卡”才算",
                        "只算 00:00—21:00",
                        "每连续满 7 天，一轮里最多可以缺 1 天",
                        "每周最多 20 分",
                        "每天合计（所有积分）：每天最多 60 分",
                        "积分按 200% 计",
                        "少儿组",
                        "在“全体积分”上榜者中抽签",
                        "已获“阅读马拉松之星”、“完赛证书”的不参加抽签");
    }

    @Test
    @DisplayName("says a relay of a hundred days: weekly tiers, months, weeks of boards, nights")
    void relay() throws IOException {
        assertThat(said("university-relay-2024"))
                .contains(
                        "一天从 02:00 算起",
                        "满 2 小时 10 分；满 4 小时 25 分；满 7 小时 50 分",
                        "一周从星期一算起",
                        "一月按自然月，从 1 日算起",
                        "“传棒”：每月最多 40 分",
                        "“周阅读”、“读完经典”的积分按 150% 计",
                        "每 7 天公布一次",
                        "名次够而数额不够的，名额空缺",
                        "每个单位最多 2 个");
        assertThat(said("hospital-nights-2025"))
                .contains(
                        "一天从 08:00 算起",
                        "每月最多 200 分",
                        "每天 22:00—06:00 “共读”的积分按 200% 计",
                        "只取最高的一个",
                        "每类单位最多 12 个",
                        "报名不足 5 人的单位不排名次");
    }

    @Test
    @DisplayName("says how letters are sent in, liked and judged, and what teams file")
    void letters() throws IOException {
        assertThat(said("guizhou-craft-2024"))
                .contains(
                        "每人最多 1 件，每个团队最多 1 件（每个赛道各算）",
                        "主办单位审核；2 天内未审的转给再上一级",
                        "同一件作品只能赞一次；每人每天最多点 3 个赞；可以赞自己的作品",
                        "去掉一个最高分和一个最低分",
                        "评审得分（百分制） 80% + 点赞数（按名次给分，并列取平均） 20%",
                        "3—6 张图片",
                        "作者已有作品获“一等奖”",
                        "书房、榜单",
                        "本活动由主办单位负责解释。");
    }
}
