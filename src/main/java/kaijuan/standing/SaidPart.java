package kaijuan.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Room;
import kaijuan.ground.text.Both;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;

/** A number that a board measures, in words. */
final class SaidPart {

    private SaidPart() {}

    /** {@code 人均读书的累计有效时长}. */
    static Both of(Part part, Campaign campaign) {
        var by =
                part.by().measure() == Meter.STREAK
                        ? streak(part, titles(part.by().among(), campaign))
                        : whole(part.by(), campaign);
        var summed = summed(part, by);
        var waits = !part.by().measure().runs();
        var said =
                switch (part.per()) {
                    case ALL -> summed;
                    case ENTRANT ->
                            new Both("人均（按报名人数）" + summed.zh(), summed.en() + " per entrant");
                    case TARGET ->
                            new Both(summed.zh() + "除以指标数", summed.en() + " divided by the target");
                };
        return waits ? new Both(said.zh() + "（本系统尚未启用）", said.en() + " (not running yet)") : said;
    }

    private static Both summed(Part part, Both by) {
        if (part.above() == 0 || part.by().measure() == Meter.STREAK) {
            return by;
        }
        var line = Words.amount(part.by().measure().quantity(), 0, part.above());
        return part.counted()
                ? new Both(
                        by.zh() + "达到 " + line.zh() + "的人数",
                        "people with at least " + line.en() + " (" + by.en() + ")")
                : new Both(
                        by.zh() + "达到 " + line.zh() + "的人的" + by.zh() + "合计",
                        by.en() + " of people with at least " + line.en());
    }

    private static Both whole(Yardstick by, Campaign campaign) {
        var among = by.among();
        var of = titles(among, campaign);
        return switch (by.measure()) {
            case POINTS -> among.rules().isEmpty() ? by.measure().said() : points(among, campaign);
            case TIME ->
                    new Both(
                            (of.zh().isEmpty() ? "" : of.zh() + "的") + "累计有效时长",
                            "credited time" + (of.en().isEmpty() ? "" : " of " + of.en()));
            case DAYS -> days(by.least(), of);
            case FINISHED -> finished(by, of);
            default -> by.measure().said();
        };
    }

    private static Both points(Among among, Campaign campaign) {
        var names =
                campaign.chapter(Tariff.class).rules().stream()
                        .filter(r -> among.rules().contains(r.id()))
                        .map(Rule::name)
                        .toList();
        return new Both(quoted(names, "、") + "的积分", "points by " + quoted(names, ", "));
    }

    private static Both days(int least, Both of) {
        var time = Words.amount(Quantity.TIME, 0, least);
        return new Both(
                (of.zh().isEmpty() ? "" : of.zh())
                        + (least == 1 ? "有有效时间的天数" : "有效时间满 " + time.zh() + "的天数"),
                "days with "
                        + (least == 1
                                ? "credited time"
                                : "at least " + time.en() + " of credited time")
                        + (of.en().isEmpty() ? "" : " of " + of.en()));
    }

    private static Both streak(Part part, Both of) {
        var day = days(part.by().least(), of);
        var people = Words.number(part.above());
        return new Both(
                "最长连续天数（每天至少 " + people + " 人" + day.zh().replaceAll("的天数$", "") + "；达到的时刻以天计）",
                "the longest run of days ("
                        + people
                        + " people or more on each; "
                        + day.en()
                        + "; reached at the end of a day)");
    }

    private static Both finished(Yardstick by, Both of) {
        var share = by.share() == 100 ? "全部" : " " + by.share() + "%";
        return new Both(
                (of.zh().isEmpty() ? "" : of.zh() + "的")
                        + "完成作品数（"
                        + (by.daily()
                                ? "当天读、听、看过一部的" + share + "即算，每部每天一次"
                                : "活动期间累计读、听、看过一部的" + share + "即算，每部一次")
                        + "）",
                "titles finished"
                        + (of.en().isEmpty() ? "" : " of " + of.en())
                        + " ("
                        + by.share()
                        + " % passed "
                        + (by.daily() ? "in a day, each once a day)" : "in all, each once)"));
    }

    private static Both titles(Among among, Campaign campaign) {
        var zh = new ArrayList<String>();
        var en = new ArrayList<String>();
        if (!among.rooms().isEmpty()) {
            var names =
                    campaign.rooms().stream()
                            .filter(r -> among.rooms().contains(r.id()))
                            .map(Room::name)
                            .toList();
            zh.add(quoted(names, "、") + "板块");
            en.add(quoted(names, ", "));
        }
        if (!among.media().isEmpty()) {
            zh.add(media(among.media(), "、", SaidPart::verb));
            en.add(media(among.media(), ", ", m -> m));
        }
        if (!among.tags().isEmpty()) {
            zh.add("标签" + quoted(new TreeSet<>(among.tags()), "、"));
            en.add("titles tagged " + quoted(new TreeSet<>(among.tags()), ", "));
        }
        return new Both(String.join("中", zh), String.join(", ", en));
    }

    private static String media(
            Set<String> media, String between, java.util.function.UnaryOperator<String> said) {
        return List.of("book", "audio", "video", "live").stream()
                .filter(media::contains)
                .map(said)
                .collect(Collectors.joining(between));
    }

    /** What is done with a medium. */
    static Both medium(String medium) {
        return new Both(verb(medium), medium);
    }

    private static String verb(String medium) {
        return switch (medium) {
            case "book" -> "读书";
            case "audio" -> "听书";
            case "live" -> "上直播课";
            default -> "看视频";
        };
    }

    private static String quoted(Collection<String> names, String between) {
        return names.stream().map(n -> "“" + n + "”").collect(Collectors.joining(between));
    }
}
