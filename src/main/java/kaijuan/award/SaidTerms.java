package kaijuan.award;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Passage;
import kaijuan.ground.text.Both;
import kaijuan.judging.Juries;
import kaijuan.judging.Jury;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Split;
import kaijuan.standing.Words;

/** The terms of an award, one sentence each. */
final class SaidTerms {

    private SaidTerms() {}

    static List<Both> of(Award award, Awards awards, Campaign campaign) {
        var boards = campaign.chapter(Boards.class);
        var said = new ArrayList<Both>();
        said.add(won(award, by(award, campaign), boards));
        if (award.threshold().value() > 0) {
            var least = amount(award, award.threshold(), boards);
            said.add(new Both("并且达到 " + least.zh(), "and at least " + least.en()));
        }
        if (award.empty() != null) {
            said.add(empty(award, awards));
        }
        if (award.share() > 0 && award.way() instanceof Way.Line) {
            said.add(
                    new Both(
                            "最多为" + Said.whole(award, campaign).zh() + "的 " + award.share() + "%",
                            "at most "
                                    + award.share()
                                    + " % of "
                                    + Said.whole(award, campaign).en()));
        }
        award.quotas().forEach(q -> said.add(quota(q)));
        if (!award.exclude().isEmpty()) {
            said.add(excluded(award, awards));
        }
        if (award.way() instanceof Way.Ranks || award.way() instanceof Way.Best) {
            said.add(ties(award));
        }
        var evidence = AwardLinks.evidence(award, campaign);
        if (!evidence.isEmpty()) {
            said.add(
                    new Both(
                            "评选参考：" + String.join("、", evidence),
                            "looked at: " + String.join(", ", evidence)));
        }
        if (boards.of(award.by()).filter(b -> !b.waits()).isEmpty()) {
            said.add(new Both("（" + Passage.NOT_YET.zh() + "）", "(" + Passage.NOT_YET.en() + ")"));
        }
        return said;
    }

    private static Both excluded(Award award, Awards awards) {
        var names =
                award.exclude().stream()
                        .flatMap(id -> awards.of(id).stream())
                        .map(a -> "“" + a.name() + "”")
                        .collect(Collectors.joining("、"));
        boolean lots = award.way() instanceof Way.Lots;
        var who =
                switch (award.once()) {
                    case WINNER -> new Both("已获" + names, "not for winners of " + names);
                    case PERSON ->
                            new Both(
                                    "作者已有作品获" + names, "not for works of whoever has won " + names);
                    case UNIT ->
                            new Both("本单位已有获" + names, "not for the unit of a winner of " + names);
                };
        return who.and(
                lots
                        ? new Both("的不参加抽签", "")
                        : new Both("的不再获本奖，由后一名递补", ", whom the next succeed"));
    }

    private static Both won(Award award, Both by, Boards boards) {
        return switch (award.way()) {
            case Way.Ranks ranks ->
                    new Both(
                            by.zh() + "第 " + ranks + " 名",
                            (ranks.first() == ranks.last() ? "rank " : "ranks ")
                                    + ranks
                                    + " of "
                                    + by.en());
            case Way.Line(var least) -> {
                var said = amount(award, least, boards);
                yield new Both(
                        by.zh() + "达到 " + said.zh() + "的全部获奖",
                        "everybody with at least " + said.en() + " of " + by.en());
            }
            case Way.Best b ->
                    new Both(
                            by.zh() + "前 " + award.share() + "%",
                            "the first " + award.share() + " % of " + by.en());
            case Way.Jury j -> new Both("由评委评定，名单另行公布", "chosen by a jury, told later");
            case Way.Lots(var places, var byPoints) ->
                    new Both(
                            "在" + by.zh() + "上榜者中抽签，" + (byPoints ? "一分一签" : "一人一签") + "，每人最多中一次",
                            "drawn among those on "
                                    + by.en()
                                    + ", a ticket "
                                    + (byPoints ? "a point" : "each")
                                    + ", nobody twice");
        };
    }

    private static Both by(Award award, Campaign campaign) {
        var jury = campaign.chapter(Juries.class).of(award.by());
        var single = jury.flatMap(j -> j.criterion(award.criterion()));
        if (single.isPresent()) {
            var name = single.get().name();
            return new Both("评审“" + name + "”一项", "the jury's “" + name + "”");
        }
        return campaign.chapter(Boards.class)
                .of(award.by())
                .map(board -> listed(board, award.by()))
                .or(() -> jury.map(Jury::name).map(SaidTerms::quoted))
                .orElseGet(() -> Coming.said(award.by()));
    }

    private static Both quoted(String name) {
        return new Both("“" + name + "”", "“" + name + "”");
    }

    /** The board, or the list of it that the award goes by. */
    private static Both listed(Board board, String by) {
        var split = board.split();
        if (split == null) {
            return quoted(board.name());
        }
        if (by.equals(board.id())) {
            return quoted(board.name()).and(new Both("每张榜", " (each list)"));
        }
        var list = by.substring(board.id().length() + 1);
        var name =
                split.groups().stream()
                        .filter(g -> g.id().equals(list) && g.name() != null)
                        .map(Split.Group::name)
                        .findFirst()
                        .orElse(list);
        return quoted(board.name()).and(new Both("（" + name + "）", " (" + name + ")"));
    }

    private static Both amount(Award award, Amount amount, Boards boards) {
        if (amount.time()) {
            return Said.time(amount.value());
        }
        var number = Words.number(amount.value());
        return boards.of(award.by())
                .map((Board b) -> Said.amount(b, amount))
                .orElse(Both.name(number));
    }

    private static Both empty(Award award, Awards awards) {
        var below = awards.below(award).map(Award::name).orElse("");
        return award.empty() == Award.Empty.LEAVE || below.isEmpty()
                ? new Both(
                        "名次够而数额不够的，名额空缺，不递补，也不转入下一档",
                        "a place whose holder has less stays empty; nobody moves up")
                : new Both(
                        "名次够而数额不够的，名额随人转入“" + below + "”，达到该档数额即获该奖，其他人不受影响",
                        "a place whose holder has less goes with them to “"
                                + below
                                + "”, on that tier's terms; nobody else's award changes");
    }

    private static Both quota(Award.Quota quota) {
        boolean unit = quota.per().equals("unit");
        return new Both(
                (unit ? "每个单位" : "每类单位") + "最多 " + quota.most() + " 个",
                "at most " + quota.most() + " a " + (unit ? "unit" : "kind of unit"));
    }

    private static Both ties(Award award) {
        return award.shared()
                ? new Both(
                        "成绩相同者并列，获奖者可以多于名额",
                        "equals share a rank, so that more may win than there are places")
                : new Both(
                        "成绩相同者先达到的在前，不超过名额",
                        "of equals, whoever reached it first; never more than the places");
    }
}
