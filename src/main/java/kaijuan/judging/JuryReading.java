package kaijuan.judging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Section;
import kaijuan.contest.Contests;
import kaijuan.filing.Forms;

/** Reads one jury. */
final class JuryReading {

    private final Section section;
    private final Campaign outline;

    JuryReading(Section section, Campaign outline) {
        this.section = section;
        this.outline = outline;
    }

    Jury jury() {
        var activity = Activities.of(section, outline);
        var days = Activities.days(section, "days", activity, outline);
        var criteria = criteria();
        var of = section.text("of");
        var panels = Jury.Panels.valueOf(upper(section.text("panels")));
        of(of, panels);
        var score = Jury.Score.valueOf(upper(section.text("score")));
        int judges = section.number("judges");
        if (score == Jury.Score.TRIMMED && judges < 3) {
            section.wrong(
                    "judges",
                    "去掉最高和最低，至少要三位评委。",
                    "without the highest and the lowest there must be three judges at least.");
        }
        if (score == Jury.Score.ADJUSTED && panels == Jury.Panels.TRACKS) {
            section.wrong(
                    "score",
                    "各赛道评委不重叠时不能校正宽严。",
                    "judges who share no work cannot be adjusted to each other.");
        }
        return new Jury(
                section.text("id"),
                section.text("name"),
                activity,
                of,
                section.texts("tracks"),
                days == null ? outline.days() : days,
                criteria,
                judges,
                panels,
                score,
                section.flag("blind"),
                parts(criteria),
                Jury.Publish.valueOf(upper(section.text("publish"))));
    }

    private void of(String of, Jury.Panels panels) {
        if (of.isEmpty()) {
            return;
        }
        var contest = outline.chapter(Contests.class).of(of);
        if (contest.isEmpty() && outline.chapter(Forms.class).of(of).isEmpty()) {
            section.wrong(
                    "of",
                    "没有作品征集或材料报送叫 " + of + "。",
                    "there is no contest and no form " + of + ".");
            return;
        }
        var tracks = contest.map(c -> c.tracks()).orElse(List.of());
        for (var track : section.texts("tracks")) {
            if (tracks.stream().noneMatch(t -> t.id().equals(track))) {
                section.wrong(
                        "tracks", of + " 没有赛道 " + track + "。", of + " has no track " + track + ".");
            }
        }
        if (panels == Jury.Panels.TRACKS && tracks.isEmpty()) {
            section.wrong("panels", of + " 没有赛道。", of + " has no tracks.");
        }
    }

    private List<Jury.Criterion> criteria() {
        var all = new ArrayList<Jury.Criterion>();
        var ids = new HashSet<String>();
        for (var one : section.sections("criteria")) {
            var id = one.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                one.wrong("id", "已有同名的标准 " + id + "。", "There is a criterion " + id + " already.");
            }
            all.add(
                    new Jury.Criterion(
                            id, one.text("name"), one.number("most"), one.percent("weight")));
        }
        whole("criteria", all.stream().mapToInt(Jury.Criterion::weight).sum(), all.isEmpty());
        return List.copyOf(all);
    }

    private List<Jury.Part> parts(List<Jury.Criterion> criteria) {
        if (!section.has("final")) {
            if (criteria.isEmpty()) {
                section.wrong(
                        "criteria",
                        "没有评分标准 criteria，也没有最终成绩 final，无从评起。",
                        "with neither criteria nor final there is nothing to rank by.");
            }
            return List.of(new Jury.Part(Jury.Measure.JUDGED, Jury.How.VALUE, 100));
        }
        var all = new ArrayList<Jury.Part>();
        var seen = new HashSet<Jury.Measure>();
        for (var one : section.sections("final")) {
            if (one.text("of").isEmpty()) {
                continue;
            }
            var measure = Jury.Measure.valueOf(upper(one.text("of")));
            if (!seen.add(measure)) {
                one.wrong("of", "这一项写了两次。", "This stands twice.");
            }
            all.add(new Jury.Part(measure, how(one, measure), one.percent("weight")));
        }
        boolean judged = seen.contains(Jury.Measure.JUDGED);
        if (judged == criteria.isEmpty()) {
            section.wrong(
                    "final",
                    judged ? "final 里有 judged，要写评分标准 criteria。" : "写了评分标准，final 里要有 judged。",
                    judged
                            ? "judged is a part, so that criteria are needed."
                            : "there are criteria, so that judged must be a part.");
        }
        whole("final", all.stream().mapToInt(Jury.Part::weight).sum(), all.isEmpty());
        return List.copyOf(all);
    }

    private static Jury.How how(Section section, Jury.Measure measure) {
        if (section.text("how").isEmpty()) {
            return measure == Jury.Measure.JUDGED ? Jury.How.VALUE : Jury.How.RANK;
        }
        var how = Jury.How.valueOf(upper(section.text("how")));
        if (how == Jury.How.VALUE && measure != Jury.Measure.JUDGED) {
            section.wrong(
                    "how",
                    "次数没有满分，不能原样相加；请写 rank、best、percentile、minmax 或 log。",
                    "a count has no highest value: write rank, best, percentile, minmax or log.");
        }
        return how;
    }

    /** Weights make up the whole. */
    private void whole(String key, int sum, boolean none) {
        if (!none && sum != 100) {
            section.wrong(
                    key,
                    "权重合计应当是 100%，现在是 " + sum + "%。",
                    "the weights must sum to 100%, but sum to " + sum + "%.");
        }
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
