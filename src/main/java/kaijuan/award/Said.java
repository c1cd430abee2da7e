package kaijuan.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Passage;
import kaijuan.ground.text.Both;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Words;
import org.jspecify.annotations.Nullable;

/** Awards in plain words, as in a notice. */
final class Said {

    private Said() {}

    static List<Passage> of(Awards awards, Campaign campaign) {
        var passages = new ArrayList<Passage>();
        var activities = new ArrayList<@Nullable String>();
        awards.all().stream().map(Award::activity).distinct().forEach(activities::add);
        for (var activity : activities) {
            var sentences = passages.isEmpty() ? sentences(awards, campaign) : List.<Both>of();
            passages.add(table(awards, campaign, activity, sentences));
        }
        return passages;
    }

    private static Passage table(
            Awards awards, Campaign campaign, @Nullable String activity, List<Both> sentences) {
        var rows = new ArrayList<List<Both>>();
        for (var award : awards.all()) {
            if (Objects.equals(award.activity(), activity)) {
                rows.add(
                        List.of(
                                Both.name(award.name()),
                                whom(award.of()),
                                places(award, campaign),
                                how(award, awards, campaign),
                                prize(award)));
            }
        }
        return new Passage(
                Activities.heading(new Both("奖项设置", "Awards"), activity, campaign),
                sentences,
                List.of(
                        new Both("奖项", "Award"),
                        new Both("发给", "Of"),
                        new Both("名额", "Places"),
                        new Both("获奖条件", "Won by"),
                        new Both("奖品", "Prize")),
                rows);
    }

    /** Who wins it, in words. */
    static Both whom(Award.Of of) {
        return switch (of) {
            case PEOPLE -> new Both("个人", "people");
            case UNITS -> new Both("单位", "units");
            case WORKS -> new Both("作品", "works");
        };
    }

    private static List<Both> sentences(Awards awards, Campaign campaign) {
        var said = new ArrayList<Both>();
        said.add(
                new Both(
                        "奖项按表中先后评定；不公开、不上榜者不参加评奖。",
                        "Awards are given in the order of the table; who is not listed on a board"
                                + " takes no part in its awards."));
        said.add(
                new Both(
                        "主办方可以排除工作人员等不参评者；不参评、不重复获奖或名额已满的，由后一名依次递补。",
                        "The organiser may leave out staff and the like. Whoever may not win, has"
                                + " won already or is beyond a quota is succeeded by the next."));
        if (awards.all().stream().anyMatch(a -> a.way() instanceof Way.Lots)) {
            said.add(
                    new Both(
                            "抽签：先公布号单和它的 SHA-256 摘要，再用公布之后才产生的公开数值作种子；结果由二者算出，任何人都能重算。",
                            "A draw: the list of tickets is published with its SHA-256 digest; the"
                                    + " seed is a public value of a later day; the result follows"
                                    + " from both, and anybody can compute it again."));
        }
        boolean told = awards.all().stream().allMatch(a -> cost(a) == 0 || lists(a, campaign) > 0);
        long cost = awards.all().stream().mapToLong(a -> cost(a) * lists(a, campaign)).sum();
        if (cost > 0 && told) {
            said.add(
                    new Both(
                            "有定额的奖品合计最多 " + Words.number(cost) + " 元。",
                            "Prizes with a fixed number cost "
                                    + Words.number(cost)
                                    + " yuan at most."));
        }
        return said;
    }

    private static long cost(Award award) {
        return switch (award.way()) {
            case Way.Ranks(var first, var last) -> (last - first + 1L) * award.cost();
            case Way.Lots(var places, var byPoints) -> (long) places * award.cost();
            case Way.Jury j -> (long) award.places() * award.cost();
            default -> 0;
        };
    }

    /** What a share is taken of. */
    static Both whole(Award award, Campaign campaign) {
        if (!award.people()) {
            return new Both("上榜单位", "the units on the board");
        }
        return campaign.chapter(Boards.class)
                        .of(award.by())
                        .filter(b -> b.split() == null)
                        .isEmpty()
                ? new Both("各张榜上榜者", "the people on each list")
                : new Both("报名者", "all who entered");
    }

    /** On how many lists of its board it is given; 0 where that depends on the units. */
    private static int lists(Award award, Campaign campaign) {
        return campaign.chapter(Boards.class)
                .of(award.by())
                .filter(b -> b.id().equals(award.by()))
                .map(Board::split)
                .map(s -> s.groups().size())
                .orElse(1);
    }

    private static Both places(Award award, Campaign campaign) {
        return switch (award.way()) {
            case Way.Ranks(var first, var last) -> {
                var places = Both.name(String.valueOf(last - first + 1));
                yield lists(award, campaign) == 1
                        ? places
                        : new Both("每张榜 ", "each list ").and(places);
            }
            case Way.Lots(var places, var byPoints) -> Both.name(String.valueOf(places));
            case Way.Jury j when award.places() > 0 -> Both.name(String.valueOf(award.places()));
            case Way.Jury j -> new Both("若干", "to be told");
            default ->
                    award.share() > 0
                            ? new Both(
                                    whole(award, campaign).zh()
                                            + "的 "
                                            + award.share()
                                            + "%，不足一个的舍去",
                                    award.share()
                                            + " % of "
                                            + whole(award, campaign).en()
                                            + ", rounded down")
                            : new Both("不限", "no limit");
        };
    }

    private static Both prize(Award award) {
        return award.cost() == 0
                ? Both.name(award.prize())
                : new Both(
                        award.prize() + "（" + award.cost() + " 元）",
                        award.prize() + " (" + award.cost() + " yuan)");
    }

    /** The condition of one award. */
    static Both how(Award award, Awards awards, Campaign campaign) {
        return Both.joined(SaidTerms.of(award, awards, campaign), "；", "; ");
    }

    /** {@code 20 小时}, {@code 1 000 人}. */
    static Both amount(Board board, Amount amount) {
        if (amount.percent()) {
            return new Both(amount.value() + "% 的指标", amount.value() + " % of the target");
        }
        if (!amount.time()) {
            return Words.score(board, amount.value());
        }
        return time(amount.value());
    }

    static Both time(long seconds) {
        if (seconds % 3600 == 0) {
            return new Both(seconds / 3600 + " 小时", seconds / 3600 + " h");
        }
        return new Both(
                Words.number(Math.ceilDiv(seconds, 60)) + " 分钟",
                Words.number(Math.ceilDiv(seconds, 60)) + " min");
    }
}
