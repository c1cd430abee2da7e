package kaijuan.contest;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.campaign.Everything;
import kaijuan.campaign.Finding;
import kaijuan.campaign.Passage;
import kaijuan.ground.text.Both;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The chapter contests")
class ContestsChapterTest {

    private static final String HEAD =
            """
            kaijuan: 1
            campaign: sample
            name: 样例
            host: 样例
            activities:
              - {id: photo, name: 摄影, days: 2022-05-16 to 2022-10-20}
            stages:
              - {name: 启动, days: 2022-05-01 to 2022-10-31, allows: [enter]}
              - {name: 收稿, activity: photo, days: 2022-05-16 to 2022-09-30, allows: [submit]}
            """;

    private static final String GOOD =
            """
            contests:
              - id: recite
                name: 诵读
                activity: photo
                days: 2022-06-01 to 2022-06-30
                from: [person, unit]
                limits: {person: 2}
                forms:
                  - {id: record, name: 录音, medium: audio, longest: 5m,
                     ways: [record], texts: [library, own], music: yes}
                  - {id: series, name: 组照, medium: picture, count: 4-,
                     formats: [jpg], smallest: 2MB}
                fields: [{id: title, name: 标题, most: 30}]
                likes: {quota: 6}
            """;
    private static final String BAD =
            """
            contests:
              - id: a
                name: 甲
                activity: photo
                days: 2022-05-01 to 2022-05-20
                forms: [{id: x, name: 子, medium: video, longst: 3m}]
              - id: a
                name: 乙
                activity: photo
                days: 2022-10-01 to 2022-10-20
                units: [union]
                team: {people: 6, before: 2023-01-01}
                limits: {unit: 3, per: track}
                tracks: [{id: one, name: 一}]
                withdraw: {allowed: no, frees: yes}
                likes: {counts: likes}
                forms:
                  - {id: x, name: 子, medium: picture, longest: 3m,
                     ways: [record], sites: [微博]}
                  - {id: x, name: 丑, medium: video, longest: 3m,
                     shortest: 5m, smallest: 3MB, largest: 2MB,
                     count: 5-3, music: yes}
                fields:
                  - {id: f, name: 寅, of: choice}
                  - {id: f, name: 卯, least: 200}
                  - {id: g, name: 辰, of: date, most: 10}
              - {id: b, name: 丙, forms: []}
            """;

    @Test
    @DisplayName("says every term, also those that were left out, and that it does not run yet")
    void said() {
        var campaign = Everything.read(HEAD + GOOD);
        var passages = Everything.says(campaign);
        assertThat(passages).allMatch(Passage::waits);
        assertThat(passages.getFirst().heading().zh()).isEqualTo("作品征集 · 诵读 · 摄影");
        assertThat(Everything.words(passages).map(Both::zh))
                .contains(
                        "投稿时间：2022-06-01 至 2022-06-30，起止两天都是整天。",
                        "投稿者：个人、单位。",
                        "每人最多 2 件（整项合计）；其他投稿者件数不限。",
                        "可以撤回；撤回后再次投稿，播放、点赞、评论都从零算起；撤回不空出名额。",
                        "先审后展：上级单位审核（“其他”单位由主办单位审核）；3 天内未审的转给再上一级；审核通过以前任何人看不到；"
                                + "退回时说明理由，改好可以再交。",
                        "点赞：登录后人人可以点，按手机号算人；同一件作品一天只能赞一次，换一天可以再赞；" + "每人每天最多给 6 件作品点赞；不能赞自己的作品。",
                        "不设评论；可以分享；显示播放数。",
                        "1 个音频",
                        "不超过 5 分钟",
                        "在页面里录制、试听、重录，读文库读本或自带读本（题目必填，只有自己看得见），可以配背景音乐",
                        "至少 4 张图片",
                        "格式 jpg、不小于 2 MB",
                        "一行字，最多 30 字");
        assertThat(Everything.words(passages)).noneMatch(b -> b.en().isBlank() != b.zh().isBlank());
    }

    @Test
    @DisplayName("tells all mistakes at once, each at its line and key")
    void mistakes() {
        assertThat(Everything.mistakes(HEAD + BAD))
                .extracting(f -> f.line() + " " + f.key())
                .containsExactlyInAnyOrder(
                        "14 contests[1].days",
                        "15 contests[1].forms[1].longst",
                        "16 contests[2].id",
                        "19 contests[2].days",
                        "20 contests[2].units",
                        "21 contests[2].team",
                        "21 contests[2].team.before",
                        "22 contests[2].limits.unit",
                        "23 contests[2].tracks",
                        "24 contests[2].withdraw.frees",
                        "25 contests[2].likes.counts",
                        "27 contests[2].forms[1].longest",
                        "28 contests[2].forms[1].ways",
                        "28 contests[2].forms[1].sites",
                        "29 contests[2].forms[2].id",
                        "30 contests[2].forms[2].shortest",
                        "30 contests[2].forms[2].smallest",
                        "31 contests[2].forms[2].count",
                        "31 contests[2].forms[2].music",
                        "33 contests[2].fields[1].choices",
                        "34 contests[2].fields[2].id",
                        "34 contests[2].fields[2].least",
                        "35 contests[2].fields[3].most",
                        "36 contests[3].days",
                        "36 contests[3].forms");
    }

    @Test
    @DisplayName("says each mistake in both languages")
    void languages() {
        var all = Everything.mistakes(HEAD + "contests: [{id: a, name: 甲, days: 2022-04-01}]\n");
        assertThat(all).hasSize(3).extracting(Finding::sentence);
        assertThat(all)
                .allMatch(
                        f ->
                                f.sentence().zh().matches("(?s).*\\p{IsHan}.*")
                                        && !f.sentence().en().isBlank());
    }
}
