package kaijuan.points;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Room;
import kaijuan.ground.text.Both;

/** The tariff in plain words, from the same rules that are executed. */
final class Said {

    private static final Both NO_CAP = new Both("不限", "no limit");

    private Said() {}

    static List<Passage> of(Tariff tariff, Campaign campaign) {
        if (tariff.rules().isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<List<Both>>();
        for (var rule : tariff.rules()) {
            rows.add(
                    List.of(
                            Both.name(String.valueOf(rows.size() + 1)),
                            Both.name(rule.name()),
                            once(rule),
                            cap(rule),
                            how(rule, campaign)));
        }
        return List.of(
                new Passage(
                        new Both("积分规则", "Points"),
                        List.of(
                                new Both(
                                        "时间按当天合计再折算，不按单次舍去零头；达到每日上限后当天不再得分，第二天重新计算。活动开始之前、结束之后不计分。",
                                        "Time is summed over the day before it is turned into points; nothing is cut off from a single sitting. After a daily cap there are no more points that day. Nothing counts before the start or after the close.")),
                        List.of(
                                new Both("序号", "No."),
                                new Both("积分获取方式", "How"),
                                new Both("单次获得积分", "Each time"),
                                new Both("每日积分上限", "At most a day"),
                                new Both("怎样算一次", "What counts as once")),
                        rows));
    }

    private static Both once(Rule rule) {
        if (rule.worth() instanceof Rule.Tiers(var tiers)) {
            var zh = new ArrayList<String>();
            var en = new ArrayList<String>();
            tiers.forEach(
                    (seconds, points) -> {
                        zh.add("满 " + seconds / 60 + " 分钟 " + points + " 分");
                        en.add("from " + seconds / 60 + " min " + points);
                    });
            return new Both(String.join("；", zh), String.join("; ", en));
        }
        return new Both(rule.once() + " 分", String.valueOf(rule.once()));
    }

    private static Both cap(Rule rule) {
        return rule.most() == Rule.NO_CAP
                ? NO_CAP
                : new Both(rule.most() + " 分", String.valueOf(rule.most()));
    }

    private static Both how(Rule rule, Campaign campaign) {
        return switch (rule.of()) {
            case Rule.Checkin() -> new Both("每天打卡一次", "one check-in a day");
            case Rule.Finished(var medium, var room, var share) ->
                    new Both(
                            what(medium, room, campaign).zh() + "一部当天看满 " + share + "%，同一部一天算一次",
                            share
                                    + " % of "
                                    + what(medium, room, campaign).en()
                                    + " within the day; the same title once a day");
            case Rule.Time(var medium, var room) -> time(rule, what(medium, room, campaign));
        };
    }

    private static Both time(Rule rule, Both what) {
        return switch (rule.worth()) {
            case Rule.Every(var seconds, var points) ->
                    new Both(
                            what.zh() + "当天有效时间合计，每满 " + length(seconds).zh() + "算一次",
                            "every "
                                    + length(seconds).en()
                                    + " of the day's counted time of "
                                    + what.en());
            case Rule.Tiers(var tiers) ->
                    new Both(
                            what.zh() + "当天有效时间合计，高一档代替低一档",
                            "the day's counted time of "
                                    + what.en()
                                    + "; the higher tier replaces the lower");
            case Rule.Each(var points) ->
                    new Both(
                            what.zh() + "当天有有效时间",
                            "any counted time of " + what.en() + " on the day");
        };
    }

    private static Both length(int seconds) {
        return seconds % 60 == 0
                ? new Both(" " + seconds / 60 + " 分钟", seconds / 60 + " minutes")
                : new Both(" " + seconds + " 秒", seconds + " seconds");
    }

    private static Both what(String medium, String room, Campaign campaign) {
        if (!room.isEmpty()) {
            var name = campaign.room(room).map(Room::name).orElse(room);
            return new Both("“" + name + "”", "“" + name + "”");
        }
        return switch (medium) {
            case "book" -> new Both("图书", "books");
            case "audio" -> new Both("有声书", "audiobooks");
            case "video" -> new Both("短视频", "videos");
            case "live" -> new Both("直播课堂", "live classes");
            default -> new Both("读、听、看", "reading, listening and watching");
        };
    }
}
