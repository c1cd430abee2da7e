package kaijuan.standing;

import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;

/** The lists of a split board in words. */
final class SaidSplit {

    private static final int OLDEST = 150;

    private SaidSplit() {}

    static Both of(Split split, Campaign campaign) {
        var by =
                switch (split.by()) {
                    case KIND -> new Both("单位类别", "kind of unit");
                    case LEVEL -> new Both("单位层级", "level of the unit");
                    case TRACK -> new Both("赛道", "track");
                    case AGE ->
                            new Both("年龄（活动第一天的周岁）", "age in years on the campaign's first day");
                    case FIELD -> asked(split, campaign);
                    case REGION -> new Both("地区", "region");
                };
        var lists =
                split.groups().stream()
                        .filter(g -> g.name() != null)
                        .map(g -> g.name() + span(split.by(), g))
                        .collect(Collectors.joining("、"));
        return new Both(
                "按"
                        + by.zh()
                        + "分成几张榜，各排各的"
                        + (lists.isEmpty() ? "。" : "：" + lists + "。不属于其中任何一张的不上榜。"),
                "Several lists by "
                        + by.en()
                        + ", each ranked by itself"
                        + (lists.isEmpty()
                                ? "."
                                : ": "
                                        + lists.replace("、", ", ")
                                        + ". Who belongs to none is on none."));
    }

    private static Both asked(Split split, Campaign campaign) {
        return campaign.entry().fields().stream()
                .filter(f -> f.id().equals(split.field()))
                .map(
                        f ->
                                new Both(
                                        "报名时填的“" + f.name() + "”",
                                        "“" + f.name() + "” of the entry form"))
                .findFirst()
                .orElseGet(() -> Both.name(split.field()));
    }

    private static String span(Split.By by, Split.Group group) {
        if (by != Split.By.AGE) {
            return "";
        }
        if (group.to() >= OLDEST) {
            return "（" + group.from() + "+）";
        }
        return "（" + group.from() + "—" + group.to() + "）";
    }
}
