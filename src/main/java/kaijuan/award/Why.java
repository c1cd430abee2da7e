package kaijuan.award;

import kaijuan.ground.text.Both;
import kaijuan.standing.Words;

/** Why somebody wins, or does not, in words. */
final class Why {

    static final Both JURY =
            new Both("由评委评定，本系统尚未启用。", "chosen by a jury; this is not running yet.");
    static final Both DRAW = new Both("抽签决定，尚未开奖。", "decided by a draw that is still to come.");
    static final Both DRAWN = new Both("抽签抽中", "drawn by lot");
    static final Both NOBODY =
            new Both("榜上没有更多可以获奖的，空缺", "empty: nobody else on the board may win it");

    private Why() {}

    static Both notRunning(Award award) {
        if (!Coming.has(award.by())) {
            return JURY;
        }
        var by = Coming.said(award.by());
        return new Both(
                "按" + by.zh() + "评定，本系统尚未启用此项。",
                "goes by " + by.en() + ", which is not running yet.");
    }

    static Both ranked(Award award, Race race, Contender one, int passed) {
        var place = place(race, one);
        boolean asks = award.threshold().value() > 0;
        var least = Said.amount(race.board(), award.threshold());
        return new Both(
                place.zh()
                        + (asks ? "，达到 " + least.zh() : "")
                        + (passed > 0 ? "；前面 " + passed + " 个不占名额，依次递补" : ""),
                place.en()
                        + (asks ? ", at least " + least.en() : "")
                        + (passed > 0 ? "; moved up past " + passed + " who do not take it" : ""));
    }

    static Both above(Award award, Race race, Contender one) {
        var place = place(race, one);
        if (!(award.way() instanceof Way.Line(var least))) {
            return new Both(
                    place.zh() + "，在前 " + award.share() + "% 之内",
                    place.en() + ", within the first " + award.share() + " %");
        }
        var said = Said.amount(race.board(), least);
        return new Both(place.zh() + "，达到 " + said.zh(), place.en() + ", at least " + said.en());
    }

    private static Both place(Race race, Contender one) {
        var score = Words.score(race.board(), one.score());
        return new Both(
                "“" + race.board().name() + "”第 " + one.rank() + " 名，" + score.zh(),
                "no. " + one.rank() + " of “" + race.board().name() + "”, " + score.en());
    }

    static Both missed(Award award, Race race, Contender one) {
        var place = place(race, one);
        var least = Said.amount(race.board(), award.threshold());
        return new Both(place.zh() + "，不到 " + least.zh(), place.en() + ", below " + least.en());
    }

    static Both stays(Both missed) {
        return new Both("空缺：" + missed.zh(), "empty: " + missed.en());
    }

    static Both falls(Both missed, Award below) {
        return new Both(
                "名额随人转入“" + below.name() + "”：" + missed.zh(),
                "the place goes with its holder to “" + below.name() + "”: " + missed.en());
    }

    static Both barred(Both why) {
        return new Both("不参评：" + why.zh(), "may not win: " + why.en());
    }

    static Both hasWon(Award award, Award other) {
        return award.once() == Award.Once.UNIT
                ? new Both(
                        "本单位已有人获“" + other.name() + "”，不重复获奖",
                        "somebody of the same unit has won “" + other.name() + "” already")
                : new Both(
                        "已获“" + other.name() + "”，不重复获奖", "has won “" + other.name() + "” already");
    }

    static Both overQuota(Award.Quota quota) {
        boolean unit = quota.per().equals("unit");
        return new Both(
                (unit ? "同一单位" : "同一类单位") + "已满 " + quota.most() + " 个",
                "the quota of "
                        + quota.most()
                        + " a "
                        + (unit ? "unit" : "kind of unit")
                        + " is used");
    }

    static Both overShare(Award award, int most) {
        return new Both(
                "超出名额上限 " + award.share() + "%（" + most + " 个）",
                "beyond the share of " + award.share() + " % (at most " + most + ")");
    }
}
