package kaijuan.standing;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Section;
import org.jspecify.annotations.Nullable;

/** Reads what a board goes by: one number, or a composite; and what tells equals apart. */
final class FormulaReading {

    private static final int WHOLE = 100;

    private final Section section;
    private final Campaign outline;
    private final Board.Of of;
    private final @Nullable String activity;

    FormulaReading(Section section, Campaign outline, Board.Of of, @Nullable String activity) {
        this.section = section;
        this.outline = outline;
        this.of = of;
        this.activity = activity;
    }

    Formula formula() {
        if (!section.has("parts")) {
            if (section.has("decimals")) {
                section.wrong(
                        "decimals",
                        "只有综合得分（parts）才有 decimals。",
                        "decimals go with a composite (parts).");
            }
            return new Formula.Single(new PartReading(section, outline, of, activity).part());
        }
        for (var key : List.of("measure", "per", "above", "take")) {
            if (section.has(key)) {
                section.wrong(
                        key,
                        "已经写了 parts，请把 " + key + " 写到其中各项里。",
                        "parts stand here; write " + key + " inside them.");
            }
        }
        var sections = section.sections("parts");
        var parts = sections.stream().map(this::weighted).toList();
        if (parts.size() < 2) {
            section.wrong(
                    "parts",
                    "综合得分至少要有两项；只有一项请直接写 measure。",
                    "a composite has two parts at least; write measure for one alone.");
        }
        int sum = parts.stream().mapToInt(Formula.Weighted::weight).sum();
        if (sum != WHOLE && parts.stream().noneMatch(p -> p.weight() == 0)) {
            section.wrong(
                    "parts",
                    "各项权重合计是 " + sum + "%，应当正好是 100%。",
                    "the weights add up to " + sum + "%; they must add up to 100%.");
        }
        return new Formula.Composite(parts, section.number("decimals"));
    }

    private Formula.Weighted weighted(Section part) {
        if (part.has("weight") && part.percent("weight") == 0) {
            part.wrong("weight", "权重应当大于 0%。", "the weight must be above 0%.");
        }
        return new Formula.Weighted(
                new PartReading(part, outline, of, activity).part(),
                part.percent("weight"),
                form(part));
    }

    private static Form form(Section part) {
        var as = part.text("as");
        for (var key : List.of("points", "first", "step")) {
            if (part.has(key) && !as.equals("rank")) {
                part.wrong(key, key + " 只与 as: rank 同写。", key + " goes with as: rank.");
            }
        }
        return switch (as) {
            case "value" -> new Form.Plain();
            case "minmax" -> new Form.MinMax();
            case "percentile" -> new Form.Percentile();
            case "rank" -> ranked(part);
            default -> new Form.Share();
        };
    }

    private static Form ranked(Section part) {
        var table = part.texts("points").stream().map(Integer::valueOf).toList();
        for (int i = 1; i < table.size(); i++) {
            if (table.get(i) > table.get(i - 1)) {
                part.wrong(
                        "points",
                        "名次分应当从高到低。",
                        "points of ranks must fall, the first place having the most.");
                break;
            }
        }
        if (part.has("points") && part.has("first")) {
            part.wrong("first", "points 和 first 只写一个。", "write points or first, not both.");
        }
        if (part.has("step") && !part.has("first")) {
            part.wrong("step", "step 要配 first。", "step goes with first.");
        }
        return new Form.Ranked(table, part.number("first"), part.number("step"));
    }

    /** What tells equals apart. */
    List<Part> then() {
        var keys = new ArrayList<Part>();
        for (var key : section.sections("then")) {
            var part = new PartReading(key, outline, of, activity).part();
            if (keys.contains(part)) {
                key.wrong("measure", "前面已经按它排过。", "it is a key already.");
            }
            keys.add(part);
        }
        return List.copyOf(keys);
    }

    /** People that a unit needs. */
    int minimum() {
        if (section.has("minimum") && of != Board.Of.UNITS) {
            section.wrong(
                    "minimum",
                    "minimum 只用于单位（of: units）。",
                    "minimum is of units only (of: units).");
        }
        return of == Board.Of.UNITS ? section.number("minimum") : 0;
    }
}
