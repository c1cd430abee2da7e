package kaijuan.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Key;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The chapter {@code classes} of a definition. */
@Component
@Order(40)
class ClassesChapter implements Chapter<ClassTerms> {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration DAY = Duration.ofDays(1);

    @Override
    public Key keys() {
        return ClassKeys.ALL;
    }

    @Override
    public Class<ClassTerms> type() {
        return ClassTerms.class;
    }

    @Override
    public ClassTerms read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return ClassTerms.PLAIN;
        }
        if (Classes.room(outline).isEmpty()) {
            section.wrong(
                    "opens",
                    "没有直播课的板块：请在 rooms 里加一个 medium: live 的板块。",
                    "There is no room for live classes: add one with medium: live to rooms.");
        }
        return new ClassTerms(
                within(section, "opens"),
                within(section, "remind"),
                attended(section),
                proposals(section.section("proposals")));
    }

    private static Duration within(Section section, String key) {
        var length = section.length(key);
        if (length.compareTo(DAY) > 0) {
            section.wrong(key, "最多提前一天。", key + " must be a day before at most.");
        }
        return length;
    }

    private static Duration attended(Section section) {
        var least = section.length("attended");
        if (least.toSeconds() < 1 || least.compareTo(LONGEST) > 0) {
            section.wrong("attended", "应当是 1 秒到 12 小时。", "must be a second to 12 hours.");
        }
        return least;
    }

    private static ClassTerms.@Nullable Proposals proposals(@Nullable Section section) {
        if (section == null) {
            return null;
        }
        var theme = section.days("theme");
        var details = section.length("details");
        if (details.toDays() < 1 || details.toDays() > 90 || details.toSeconds() % 86_400 != 0) {
            section.wrong("details", "应当是 1 到 90 天，例如 10d。", "must be 1 to 90 days, such as 10d.");
        }
        return theme == null
                ? null
                : new ClassTerms.Proposals(
                        theme.last(),
                        (int) details.toDays(),
                        new LinkedHashSet<>(section.texts("units")));
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        if (Classes.room(campaign).isEmpty()) {
            return List.of();
        }
        var terms = campaign.chapter(ClassTerms.class);
        var said = new ArrayList<Both>();
        said.add(
                new Both(
                        "开课前 %d 分钟开放入口，开课前 %d 分钟提醒约了提醒的人；改期、停课即时告知。"
                                .formatted(terms.opens().toMinutes(), terms.remind().toMinutes()),
                        ("The way in opens %d minutes before a class; whoever asked is reminded %d"
                                        + " minutes before; of a move or a cancellation they are"
                                        + " told at once.")
                                .formatted(terms.opens().toMinutes(), terms.remind().toMinutes())));
        said.add(
                new Both(
                        "听课时间只在上课时段内、直播页面在眼前时计入，与读、听、看的时间合并，不重复计；一堂课听满 "
                                + terms.attended().toMinutes()
                                + " 分钟算参加一次；回放按短视频计。",
                        "Time counts within the hours of the class and while its page is in view;"
                                + " it is united with reading time. "
                                + terms.attended().toMinutes()
                                + " minutes of a class make it attended, once. A replay counts as"
                                + " a video."));
        var proposals = terms.proposals();
        if (proposals != null) {
            said.add(
                    new Both(
                            "单位申报直播课：%s 前报主题、月份和授课教师；开课 %d 天前报主题、内容简介、讲师简介和上课地址。"
                                    .formatted(proposals.theme(), proposals.details()),
                            ("Units propose classes: theme, month and teacher by %s; theme,"
                                            + " summary, the lecturer's biography and the address"
                                            + " %d days before the class.")
                                    .formatted(proposals.theme(), proposals.details())));
        }
        return List.of(Passage.of(new Both("直播课堂", "Live classes"), said));
    }
}
