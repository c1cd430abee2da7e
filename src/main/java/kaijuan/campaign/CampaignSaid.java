package kaijuan.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaijuan.ground.text.Both;

/** A campaign's own chapters in plain words, from the object that runs. */
public final class CampaignSaid {

    private static final Map<String, Both> MEDIA =
            Map.of(
                    "book", new Both("图书", "books"),
                    "audio", new Both("有声书", "audiobooks"),
                    "video", new Both("短视频", "videos"),
                    "live", new Both("直播课", "live classes"));

    private CampaignSaid() {}

    /**
     * The passages on time, entering, rooms, counting and targets.
     *
     * @param kind the words for a kind of unit
     * @param unit the name of the unit of a code
     */
    public static List<Passage> of(
            Campaign campaign, Function<String, Both> kind, Function<String, String> unit) {
        var passages = new ArrayList<Passage>();
        passages.add(SaidStages.stages(campaign));
        if (!campaign.activities().isEmpty()) {
            passages.add(SaidStages.activities(campaign));
        }
        if (!campaign.allowing("enter").isEmpty()) {
            passages.add(entry(campaign, kind, unit));
        }
        if (!campaign.rooms().isEmpty()) {
            passages.add(rooms(campaign));
            passages.add(counting());
        }
        if (!campaign.targets().isEmpty()) {
            passages.add(targets(campaign, unit));
        }
        return passages;
    }

    private static Passage entry(
            Campaign campaign, Function<String, Both> kind, Function<String, String> unit) {
        var entry = campaign.entry();
        var sentences = new ArrayList<Both>();
        sentences.add(
                new Both(
                        "凭手机号登录，实名报名；一人只能在一个单位报名，不能重复报名。",
                        "Sign in with a phone and enter with the real name, under one unit only."));
        sentences.add(kinds(entry, entry.kinds().stream().map(kind).toList()));
        if (entry.under() != null) {
            var top = unit.apply(entry.under());
            sentences.add(new Both("限" + top + "及其下级单位。", "Only " + top + " and units below it."));
        }
        if (entry.age()) {
            sentences.add(
                    new Both(
                            "报名时填出生年月；未满 " + entry.guardianBelow() + " 周岁须经监护人同意，默认不上公开榜单。",
                            "Year and month of birth are asked; below "
                                    + entry.guardianBelow()
                                    + " a guardian must consent, and the name is on no public"
                                    + " board."));
        }
        sentences.addAll(SaidChanges.of(campaign));
        return Passage.of(new Both("报名", "Entering"), sentences);
    }

    private static Passage rooms(Campaign campaign) {
        var rows =
                campaign.rooms().stream()
                        .map(
                                r ->
                                        List.of(
                                                Both.name(r.name()),
                                                MEDIA.getOrDefault(
                                                        r.medium(), Both.name(r.medium())),
                                                open(campaign, r)))
                        .toList();
        return new Passage(
                new Both("板块", "Rooms"),
                List.of(),
                List.of(new Both("板块", "Room"), new Both("内容", "What"), new Both("开放", "Open")),
                rows);
    }

    private static Both open(Campaign campaign, Room room) {
        var activity = room.activity();
        return activity == null
                ? new Both("活动期间", "during the campaign")
                : campaign.activity(activity)
                        .map(a -> new Both("“" + a.name() + "”期间", "during “" + a.name() + "”"))
                        .orElseThrow();
    }

    private static Passage counting() {
        return Passage.of(
                new Both("时间怎样算", "How time is counted"),
                List.of(
                        new Both(
                                "时间由服务器计，手机报多少都不算。阅读时每 30 秒确认一次“还在读”，两次确认之间的时间才计入，最长 45 秒；中断更久的不计。",
                                "The server counts, never the phone. Every 30 seconds the page says"
                                        + " “still reading”; the time"
                                        + " between two such signs counts, 45"
                                        + " seconds at most. A longer break does not."),
                        new Both(
                                "看书：2 分钟内要有翻页、滑动或触摸，同一页最多连续计 2 分钟；每章最多计其字数按每分钟 150 字读两遍的时间（不足 2"
                                        + " 分钟的按 2 分钟）；每分钟快过 1200 字的不算阅读。",
                                "Books: a page turn, scroll or touch within 2 minutes, one page 2"
                                        + " minutes in a row at most;"
                                        + " a chapter earns at most the time"
                                        + " of reading it twice at"
                                        + " 150 characters a minute (2 minutes"
                                        + " at least); faster than 1200 a minute is not reading."),
                        new Both(
                                "听书、看视频：播放进度要与时钟一致（相差不超过 15%，按倍速折算）；视频页面要在眼前。",
                                "Audio and video: the position moves with the clock, within 15 %,"
                                        + " times the speed; a film must be in view."),
                        new Both(
                                "同一个人几台设备同时开着，只算一份时间；跨到第二天的时间按秒分到两天。",
                                "Several devices at once are one reader; time over the end of a day"
                                        + " is"
                                        + " split to the second.")));
    }

    private static Both kinds(Entry entry, List<Both> kinds) {
        var other =
                entry.other()
                        ? new Both("；名单里没有的可以填“其他”。", "; whoever is under none may name another.")
                        : new Both("。", ".");
        var all =
                kinds.isEmpty()
                        ? new Both("报名单位不限类别", "Units of any kind")
                        : new Both(
                                "报名单位："
                                        + kinds.stream()
                                                .map(Both::zh)
                                                .collect(Collectors.joining("、")),
                                "Units: "
                                        + kinds.stream()
                                                .map(Both::en)
                                                .collect(Collectors.joining(", ")));
        return new Both(all.zh() + other.zh(), all.en() + other.en());
    }

    private static Passage targets(Campaign campaign, Function<String, String> unit) {
        var rows = new ArrayList<List<Both>>();
        campaign.targets()
                .forEach(
                        (code, people) ->
                                rows.add(
                                        List.of(
                                                Both.name(unit.apply(code)),
                                                Both.name(String.valueOf(people)))));
        int sum = campaign.targets().values().stream().mapToInt(Integer::intValue).sum();
        rows.add(List.of(new Both("合计", "Sum"), Both.name(String.valueOf(sum))));
        return new Passage(
                new Both("指标数", "Targets"),
                List.of(),
                List.of(new Both("单位", "Unit"), new Both("人数", "People")),
                rows);
    }
}
