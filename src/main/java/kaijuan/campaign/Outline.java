package kaijuan.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The campaign's own chapters of the definition: stages, rooms, entry, targets. */
final class Outline {

    private Outline() {}

    static List<Room> rooms(Section top, List<Activity> activities) {
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
                            Activities.of(section, activities),
                            Set.copyOf(section.texts("tags"))));
        }
        return List.copyOf(rooms);
    }

    static Entry entry(Section top, Predicate<String> known) {
        var section = top.section("entry");
        if (section == null) {
            return new Entry(Set.of(), null, true, false, 14, List.of(), true);
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
                fields,
                section.flag("again"));
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
