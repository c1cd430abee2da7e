package kaijuan.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The campaign's own chapters of the definition: stages, rooms, entry, targets. */
final class Outline {

    private static final List<String> OWN =
            List.of(
                    "kaijuan",
                    "campaign",
                    "name",
                    "host",
                    "about",
                    "zone",
                    "stages",
                    "rooms",
                    "entry",
                    "targets");
    private static final Set<String> ACTS = Set.of("enter", "read", "checkin");

    private Outline() {}

    static void only(Section top, List<String> above) {
        top.only(Stream.concat(OWN.stream(), above.stream()).toArray(String[]::new));
    }

    static List<Stage> stages(Section top) {
        var stages = new ArrayList<Stage>();
        if (top.sections("stages").isEmpty()) {
            top.wrong(
                    "stages",
                    "至少要有一个阶段，写明 name、days、allows。",
                    "At least one stage is needed, with name, days and allows.");
        }
        for (var section : top.sections("stages")) {
            section.only("name", "days", "allows");
            var days = section.days("days");
            var acts = new LinkedHashSet<>(section.texts("allows"));
            for (var act : acts) {
                if (!ACTS.contains(act)) {
                    section.wrong(
                            "allows",
                            "没有“" + act + "”这个动作，可用的有 enter、read、checkin。",
                            "'" + act + "' is no act; enter, read and checkin are.");
                }
            }
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
                    new Stage(section.text("name"), days.first(), days.last(), Set.copyOf(acts)));
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
            section.only("id", "name", "medium", "tags");
            var id = section.text("id");
            if (!id.matches("[a-z0-9-]{1,30}")) {
                section.wrong("id", "应当是小写字母、数字或 -。", "must be small letters, digits or -.");
            }
            if (!ids.add(id)) {
                section.wrong("id", "已有同名的板块 " + id + "。", "There is a room " + id + " already.");
            }
            rooms.add(
                    new Room(
                            id,
                            section.text("name"),
                            section.choice("medium", "book", "book", "audio", "video"),
                            Set.copyOf(section.texts("tags"))));
        }
        return List.copyOf(rooms);
    }

    static Entry entry(Section top, Predicate<String> known) {
        var section = top.section("entry");
        if (section == null) {
            return new Entry(Set.of(), null, true, false, 14, List.of());
        }
        section.only("units", "under", "other", "age", "guardianBelow", "fields");
        var fields =
                section.sections("fields").stream()
                        .map(
                                f -> {
                                    f.only("id", "name", "required", "choices");
                                    return new Entry.Field(
                                            f.text("id"),
                                            f.text("name"),
                                            f.flag("required", false),
                                            f.texts("choices"));
                                })
                        .toList();
        return new Entry(
                new LinkedHashSet<>(section.texts("units")),
                under(section, known),
                section.flag("other", false),
                section.flag("age", false),
                section.number("guardianBelow", 14, 0, 18),
                fields);
    }

    private static @Nullable String under(Section entry, Predicate<String> known) {
        if (!entry.keys().contains("under")) {
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
            section.keys()
                    .forEach(unit -> targets.put(unit, section.number(unit, 0, 1, 100_000_000)));
        }
        return targets;
    }
}
