package kaijuan.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole tree at one version, immutable. */
final class Tree {

    private final Map<Long, Unit> byId = new HashMap<>();
    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<Long, List<Unit>> below = new HashMap<>();
    private final List<Unit> top = new ArrayList<>();
    private final List<Unit> all = new ArrayList<>();
    private final List<Searched> searched = new ArrayList<>();

    Tree(List<Directory.Entry> entries) {
        var known = new HashMap<Long, Directory.Entry>();
        entries.forEach(entry -> known.put(entry.id(), entry));
        for (var entry : entries) {
            var unit = unit(entry, known);
            all.add(unit);
            byId.put(unit.id(), unit);
            byCode.put(unit.code(), unit);
            var parent = unit.parent();
            (parent == null ? top : below.computeIfAbsent(parent, p -> new ArrayList<>()))
                    .add(unit);
            var name = entry.name().toLowerCase(Locale.ROOT);
            searched.add(new Searched(unit, name, entry.pinyin(), entry.initials()));
        }
    }

    @Nullable Unit byId(long id) {
        return byId.get(id);
    }

    @Nullable Unit byCode(String code) {
        return byCode.get(code);
    }

    List<Unit> children(@Nullable Long parent) {
        return Collections.unmodifiableList(
                parent == null ? top : below.getOrDefault(parent, List.of()));
    }

    List<Unit> all() {
        return Collections.unmodifiableList(all);
    }

    List<Searched> searched() {
        return searched;
    }

    private static Unit unit(Directory.Entry entry, Map<Long, Directory.Entry> known) {
        var line = new ArrayList<Long>();
        for (var at = entry; at != null; at = at.parent() == null ? null : known.get(at.parent())) {
            line.add(at.id());
        }
        return new Unit(
                entry.id(),
                entry.code(),
                entry.name(),
                entry.kind(),
                entry.parent(),
                List.copyOf(line.reversed()));
    }

    /** A unit with what it can be found by, in small letters. */
    record Searched(Unit unit, String name, String pinyin, String initials) {

        /** How well the word fits: the smaller the better; {@link #NOT} for not at all. */
        int fit(String word) {
            if (name.equals(word) || unit.code().equalsIgnoreCase(word)) {
                return 0;
            }
            if (name.startsWith(word)) {
                return 1;
            }
            if (name.contains(word)) {
                return 2;
            }
            if (initials.startsWith(word)) {
                return 3;
            }
            if (pinyin.startsWith(word)) {
                return 4;
            }
            return pinyin.contains(word) || initials.contains(word) ? 5 : NOT;
        }

        static final int NOT = 100;
    }
}
