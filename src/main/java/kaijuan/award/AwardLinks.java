package kaijuan.award;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Section;
import kaijuan.contest.Contests;
import kaijuan.filing.Forms;
import kaijuan.judging.Juries;
import kaijuan.judging.Jury;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;

/** Judges what an award names in other chapters: boards, juries, forms, contests. */
final class AwardLinks {

    private final Section section;
    private final Award award;
    private final Campaign outline;

    AwardLinks(Section section, Award award, Campaign outline) {
        this.section = section;
        this.award = award;
        this.outline = outline;
    }

    void judge() {
        var board = outline.chapter(Boards.class).of(award.by());
        var jury = outline.chapter(Juries.class).of(award.by());
        board.ifPresent(this::board);
        jury.ifPresent(this::jury);
        if (!award.by().isEmpty() && board.isEmpty() && jury.isEmpty() && !Coming.has(award.by())) {
            nothing();
        }
        if (section.has("criterion") && jury.isEmpty()) {
            section.wrong(
                    "criterion",
                    "单项奖要写 by: 评审的 id。",
                    "an award for one criterion names a jury in by.");
        }
        terms();
        award.evidence().forEach(this::evidence);
    }

    private void board(Board board) {
        var of =
                switch (board.of()) {
                    case PEOPLE -> Award.Of.PEOPLE;
                    case WORKS -> Award.Of.WORKS;
                    case UNITS, TEAMS -> Award.Of.UNITS;
                };
        if (of != award.of()) {
            mismatch("榜单 " + board.id() + " 排的是", "the board " + board.id() + " is of ", of);
        }
    }

    private void jury(Jury jury) {
        boolean works = outline.chapter(Contests.class).of(jury.of()).isPresent();
        var of = works ? Award.Of.WORKS : Award.Of.UNITS;
        if (of != award.of()) {
            mismatch("评审 " + jury.id() + " 评的是", "the jury " + jury.id() + " judges ", of);
        }
        if (!award.criterion().isEmpty() && jury.criterion(award.criterion()).isEmpty()) {
            var known = String.join(", ", jury.criteria().stream().map(c -> c.id()).toList());
            section.wrong(
                    "criterion",
                    "评审 " + jury.id() + " 没有这项标准，现有：" + known + "。",
                    "the jury " + jury.id() + " has no such criterion; there are " + known + ".");
        }
    }

    private void mismatch(String zh, String en, Award.Of of) {
        section.wrong(
                section.has("of") ? "of" : "by",
                zh + Said.whom(of).zh() + "，与 of 不符；请写 of: " + word(of) + "。",
                en + Said.whom(of).en() + ": write of: " + word(of) + ".");
    }

    private static String word(Award.Of of) {
        return of.name().toLowerCase(Locale.ROOT);
    }

    private void nothing() {
        section.wrong(
                "by",
                "没有榜单或评审 "
                        + award.by()
                        + "；请写 boards 或 juries 里的 id，或尚未启用的衡量："
                        + Coming.known()
                        + "。",
                "there is no board and no jury "
                        + award.by()
                        + "; name an id of boards or juries, or a measure to come: "
                        + Coming.known()
                        + ".");
    }

    private void terms() {
        if (section.has("places") && !(award.way() instanceof Way.Jury)) {
            section.wrong("places", "places 只和 choice 同写。", "places only goes with choice.");
        }
        if (section.has("once") && award.exclude().isEmpty()) {
            section.wrong("once", "once 要配 exclude。", "once goes with exclude.");
        }
        if (award.once() == Award.Once.PERSON && award.of() == Award.Of.UNITS) {
            section.wrong("once", "单位的奖没有作者。", "an award of units has no person.");
        }
    }

    private void evidence(String id) {
        boolean known =
                Stream.of(
                                outline.chapter(Boards.class).of(id).isPresent(),
                                outline.chapter(Forms.class).of(id).isPresent(),
                                outline.chapter(Contests.class).of(id).isPresent(),
                                outline.chapter(Juries.class).of(id).isPresent())
                        .anyMatch(there -> there);
        if (!known) {
            section.wrong(
                    "evidence",
                    "没有叫 " + id + " 的榜单、材料报送、作品征集或评审。",
                    "there is no board, form, contest or jury " + id + ".");
        }
    }

    /** The names of what is looked at. */
    static List<String> evidence(Award award, Campaign campaign) {
        return award.evidence().stream()
                .map(
                        id ->
                                Stream.of(
                                                campaign.chapter(Boards.class)
                                                        .of(id)
                                                        .map(Board::name),
                                                campaign.chapter(Forms.class)
                                                        .of(id)
                                                        .map(f -> f.name()),
                                                campaign.chapter(Contests.class)
                                                        .of(id)
                                                        .map(c -> c.name()),
                                                campaign.chapter(Juries.class)
                                                        .of(id)
                                                        .map(Jury::name))
                                        .flatMap(java.util.Optional::stream)
                                        .findFirst()
                                        .orElse(id))
                .toList();
    }
}
