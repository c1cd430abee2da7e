package kaijuan.campaign;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The campaign's own chapters of the definition: stages, rooms, entry, targets. */
final class Outline {

    private Outline() {}

    static List<Stage> stages(Section top) {
        var stages = new ArrayList<Stage>();
        if (top.has("stages") && top.sections("stages").isEmpty()) {
            top.wrong(
                    "stages",
                    "至少要有一个阶段，写明 name、days、allows。",
                    "At least one stage is needed, with name, days and allows.");
        }
        for (var section : top.sections("stages")) {
            var days = section.days("days");
            if (days == null) {
                continue;
            }
            if (!stages.isEmpty() && !days.first().isAfter(stages.getLast().last())) {
                section.wrong(
                        "days",
                        "与上一阶段重叠，上一阶段到 " + stages.getLast().last() + " 为止。",
                        "This overlaps the stage before, which ends on "
                                + stages.getLast().last()
                                + ".");
            }
            stages.add(
                    new Stage(
                            section.text("name"),
                            days.first(),
                            days.last(),
                            Set.copyOf(section.texts("allows"))));
        }
        needs(top, stages, "enter");
        needs(top, stages, "read");
        return List.copyOf(stages);
    }

    private static void needs(Section top, List<Stage> stages, String act) {
        if (!stages.isEmpty() && stages.stream().noneMatch(s -> s.acts().contains(act))) {
            top.wrong(
                    "stages",
                    "没有哪个阶段允许 " + act + "，请写进某个阶段的 allows。",
                    "No stage allows " + act + "; name it in the allows of one.");
        }
    }

    static List<Room> rooms(Section top) {
        var rooms = new ArrayList<Room>();
        var ids = new LinkedHashSet<String>();
        for (var section : top.sections("rooms")) {
            var id = section.text("id");
            if (!id.isEmpty() && !ids.add(id)) {
                section.wrong("id", "已有同名的板块 " + id + "。", "There is a room " + id + " already.");
            }
            rooms.add(
                    new Room(
                            id,
                            section.text("name"),
                            section.text("medium"),
                            Set.copyOf(section.texts("tags"))));
        }
        return List.copyOf(rooms);
    }

    static Entry entry(Section top, Predicate<String> known) {
        var section = top.section("entry");
        if (section == null) {
            return new Entry(Set.of(), null, true, false, 14, List.of());
        }
        var fields =
                section.sections("fields").stream()
                        .map(
                                f ->
                                        new Entry.Field(
                                                f.text("id"),
                                                f.text("name"),
                                                f.flag("required"),
                                                f.texts("choices")))
                        .toList();
        return new Entry(
                new LinkedHashSet<>(section.texts("units")),
                under(section, known),
                section.flag("other"),
                section.flag("age"),
                section.number("guardianBelow"),
                fields);
    }

    private static @Nullable String under(Section entry, Predicate<String> known) {
        if (!entry.has("under")) {
            return null;
        }
        var code = entry.text("under");
        if (!code.isEmpty() && !known.test(code)) {
            entry.wrong(
                    "under",
                    "没有编码为 " + code + " 的单位，请先导入单位（import units）或改正编码。",
                    "There is no unit with the code "
                            + code
                            + "; import the units first, or mend the code.");
        }
        return code;
    }

    static Map<String, Integer> targets(Section top) {
        var section = top.section("targets");
        var targets = new LinkedHashMap<String, Integer>();
        if (section != null) {
            section.keys().forEach(unit -> targets.put(unit, section.number(unit)));
        }
        return targets;
    }
}
