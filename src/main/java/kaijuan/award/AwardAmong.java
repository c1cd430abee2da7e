package kaijuan.award;

import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Section;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;

/** Judges an award against the boards and the awards above it. */
final class AwardAmong {

    private final Section section;
    private final Award award;
    private final List<Award> above;

    AwardAmong(Section section, Award award, List<Award> above) {
        this.section = section;
        this.award = award;
        this.above = above;
    }

    void judge(Awards awards, Campaign outline) {
        if (above.stream().anyMatch(a -> a.id().equals(award.id()))) {
            section.wrong(
                    "id",
                    "已有同名的奖项 " + award.id() + "。",
                    "There is an award " + award.id() + " already.");
        }
        share();
        excluded();
        ranks();
        limits();
        if (award.empty() == Award.Empty.FALL && awards.below(award).isEmpty()) {
            section.wrong(
                    "empty",
                    "下面没有同一榜单的下一档，名额无处可转；请写 leave。",
                    "there is no lower tier by this board for a place to fall to; say leave.");
        }
        new AwardLinks(section, award, outline).judge();
        outline.chapter(Boards.class).of(award.by()).ifPresent(this::board);
    }

    private void board(Board board) {
        lists(board);
        var key = award.way() instanceof Way.Line ? "all" : "threshold";
        var asked = award.way() instanceof Way.Line(var least) ? least : award.threshold();
        boolean time = board.measure().equals("time");
        if (section.has(key) && asked.percent() && !board.measure().equals("target")) {
            section.wrong(
                    key,
                    "百分数是指标的百分之几，只用于按 target 排的榜。",
                    "per cent is of the target, and goes with boards by target.");
        } else if (section.has(key) && asked.time() != time) {
            section.wrong(
                    key,
                    time
                            ? "榜单 " + board.id() + " 按时长排，应当写时长，例如 10h。"
                            : "榜单 " + board.id() + " 不按时长排，应当写数，例如 1000。",
                    time
                            ? "the board " + board.id() + " goes by time: write 10h, say."
                            : "the board " + board.id() + " does not go by time: write 1000, say.");
        }
        if (award.way() instanceof Way.Lots(var places, var byPoints)
                && byPoints
                && !board.measure().equals("points")) {
            section.wrong(
                    "draw",
                    "tickets: points 要配按积分排的榜单。",
                    "tickets: points needs a board that goes by points.");
        }
    }

    private void lists(Board board) {
        var split = board.split();
        var list = award.by().substring(board.id().length()).replaceFirst("^/", "");
        boolean told = split != null && !split.groups().isEmpty();
        if (!list.isEmpty()
                && (split == null
                        || told && split.groups().stream().noneMatch(g -> g.id().equals(list)))) {
            section.wrong(
                    "by",
                    "榜单 " + board.id() + " 没有“" + list + "”这张榜。",
                    "the board " + board.id() + " has no list " + list + ".");
        }
        if (list.isEmpty() && split != null && award.way() instanceof Way.Lots) {
            section.wrong(
                    "by",
                    "榜单 " + board.id() + " 分成几张，抽签请写明哪一张，例如 " + board.id() + "/…。",
                    "the board "
                            + board.id()
                            + " has several lists; a draw names one, such as "
                            + board.id()
                            + "/….");
        }
        boolean first = award.way() instanceof Way.Ranks || award.way() instanceof Way.Best;
        if (board.shared() && first && !award.shared()) {
            section.wrong(
                    "ties",
                    "榜单 " + board.id() + " 名次并列，奖项也请写 ties: shared。",
                    "the board " + board.id() + " lets equals share a rank; write ties: shared.");
        }
    }

    private void share() {
        if (!section.has("share")) {
            return;
        }
        if (award.share() == 0) {
            section.wrong("share", "应当大于 0%。", "share must be above 0%.");
        }
        if (!(award.way() instanceof Way.Best || award.way() instanceof Way.Line)) {
            section.wrong("share", "share 单独写，或者与 all 同写。", "share stands alone or with all.");
        }
    }

    private void limits() {
        if (award.way() instanceof Way.Lots && !award.people()) {
            section.wrong("draw", "抽签只用于个人。", "draws are for people only.");
        }
        boolean drawn = award.way() instanceof Way.Lots || award.way() instanceof Way.Jury;
        for (var key : List.of("quotas", "ties")) {
            if (drawn && section.has(key)) {
                section.wrong(
                        key,
                        "抽签和评委评定的奖项没有 " + key + "。",
                        key + " does not go with a draw or a jury.");
            }
        }
        boolean ranks = award.way() instanceof Way.Ranks;
        if (section.has("threshold") && !ranks && !(award.way() instanceof Way.Lots)) {
            section.wrong(
                    "threshold",
                    "threshold 与 ranks 或 draw 同写；达到就得奖请写 all。",
                    "threshold goes with ranks or draw; write all for everybody above a line.");
        }
    }

    private void excluded() {
        for (var id : award.exclude()) {
            var other = above.stream().filter(a -> a.id().equals(id)).findFirst();
            if (other.isEmpty()) {
                section.wrong(
                        "exclude",
                        "上面没有奖项 " + id + "；只能排除写在前面的奖项，按先后评定。",
                        "there is no award "
                                + id
                                + " above; awards are given in the order written.");
            } else if (other.get().of() != award.of()) {
                section.wrong(
                        "exclude",
                        id + " 不是发给同一类对象的。",
                        id + " is not won by the same kind (people, units or works).");
            }
        }
    }

    private void ranks() {
        if (!(award.way() instanceof Way.Ranks mine)) {
            return;
        }
        for (var other : above) {
            if (!award.sameRace(other) || !(other.way() instanceof Way.Ranks theirs)) {
                continue;
            }
            if (theirs.overlaps(mine) && !award.exclude().contains(other.id())) {
                section.wrong(
                        "ranks",
                        "与 " + other.id() + " 的名次 " + theirs + " 重叠；要顺延请写 exclude。",
                        "these overlap the ranks "
                                + theirs
                                + " of "
                                + other.id()
                                + "; write exclude if its winners are to be succeeded.");
            } else if (!theirs.overlaps(mine) && theirs.first() > mine.last()) {
                section.wrong(
                        "ranks",
                        "同一榜单的奖项请从第一名往下写，" + other.id() + " 应在后面。",
                        "write the tiers of a board from the first rank down; "
                                + other.id()
                                + " comes after.");
            }
        }
    }
}
