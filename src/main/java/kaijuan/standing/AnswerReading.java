package kaijuan.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Entry;
import kaijuan.campaign.Nearest;
import kaijuan.campaign.Section;

/** Reads the lists of a board that is split by an answer of the entry form. */
final class AnswerReading {

    private final Section split;
    private final List<Entry.Field> fields;

    AnswerReading(Section split, Campaign outline) {
        this.split = split;
        this.fields = outline.entry().fields();
    }

    /** The lists as written; where none are, one for each choice, named 1, 2, 3 in addresses. */
    List<Split.Group> groups(List<Split.Group> written) {
        var choices = choices();
        for (var list : split.sections("lists")) {
            list.texts("choices").stream()
                    .filter(c -> !choices.contains(c) && !choices.isEmpty())
                    .forEach(c -> lacks(list, "choices", "选项", "choice", c, choices));
        }
        if (!written.isEmpty() || split.has("lists")) {
            return written;
        }
        var groups = new ArrayList<Split.Group>();
        for (var choice : choices) {
            var id = String.valueOf(groups.size() + 1);
            groups.add(new Split.Group(id, choice, Set.of(choice), 0, 0));
        }
        return groups;
    }

    private List<String> choices() {
        var id = split.text("field");
        if (id.isEmpty()) {
            split.wrong(
                    "field",
                    "缺少 field：按报名时填的哪一项分，写它的代号。",
                    "field is missing: the id of what is asked of entrants.");
            return List.of();
        }
        var field = fields.stream().filter(f -> f.id().equals(id)).findFirst();
        if (field.isEmpty()) {
            lacks(split, "field", "报名要填的", "field of entry", id, ids());
        } else if (field.get().choices().isEmpty()) {
            split.wrong(
                    "field",
                    "“" + field.get().name() + "”没有选项，分不成榜；请在 entry.fields 里给它写 choices。",
                    "the field " + id + " has no choices; write them under entry.fields.");
        }
        return field.map(Entry.Field::choices).orElse(List.of());
    }

    private List<String> ids() {
        return fields.stream().map(Entry.Field::id).toList();
    }

    private static void lacks(
            Section at, String key, String zh, String en, String word, List<String> known) {
        var near = Nearest.of(word, known);
        at.wrong(
                key,
                "没有"
                        + zh
                        + " "
                        + word
                        + "。"
                        + near.map(n -> "是不是 " + n + "？")
                                .orElse(
                                        known.isEmpty()
                                                ? ""
                                                : "现有：" + String.join("、", known) + "。"),
                "there is no "
                        + en
                        + " "
                        + word
                        + ". "
                        + near.map(n -> "Did you mean " + n + "?")
                                .orElse("There are: " + String.join(", ", known) + "."));
    }
}
