package kaijuan.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A document spoilt in every place, one at a time: what is there is put by something else. */
final class Spoiling {

    /**
     * A spoilt document.
     *
     * @param way where a reader should find it, or below
     */
    record Spoilt(String way, Object tree) {}

    private static final Map<String, Object> KEYS = Map.of("zzz", Map.of("zzz", "zzz"));
    private static final List<Object> LISTS = List.of(List.of(List.of()));

    private final List<Spoilt> found = new ArrayList<>();

    private Spoiling() {}

    static List<Spoilt> each(Object tree) {
        var spoiling = new Spoiling();
        spoiling.more((Map<?, ?>) tree, "", whole -> whole);
        spoiling.walk(tree, "", whole -> whole);
        return spoiling.found;
    }

    private void walk(Object node, String way, UnaryOperator<Object> into) {
        if (node instanceof Map<?, ?> map) {
            for (var key : map.keySet()) {
                var below = way.isEmpty() ? "" + key : way + "." + key;
                UnaryOperator<Object> put = value -> into.apply(with(map, key, value));
                spoil(map.get(key), below, put);
                walk(map.get(key), below, put);
            }
        } else if (node instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                UnaryOperator<Object> put = value -> into.apply(with(list, at, value));
                var item = list.get(i) instanceof Map<?, ?> ? way + "[" + (i + 1) + "]" : way;
                if (list.get(i) instanceof Map<?, ?> map) {
                    more(map, item, put);
                }
                spoil(list.get(i), item, put);
                walk(list.get(i), item, put);
            }
        }
    }

    private void spoil(Object node, String way, UnaryOperator<Object> put) {
        found.add(new Spoilt(way, put.apply(node instanceof Map<?, ?> ? LISTS : KEYS)));
    }

    private void more(Map<?, ?> map, String way, UnaryOperator<Object> put) {
        found.add(
                new Spoilt(way.isEmpty() ? "zzz" : way + ".zzz", put.apply(with(map, "zzz", "z"))));
    }

    private static Object with(Map<?, ?> map, Object key, Object value) {
        var copy = new LinkedHashMap<Object, Object>(map);
        copy.put(key, value);
        return copy;
    }

    private static Object with(List<?> list, int at, Object value) {
        var copy = new ArrayList<Object>(list);
        copy.set(at, value);
        return copy;
    }
}
