package kaijuan.editor;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** A new item of a list: the keys that it needs, with values that can be changed. */
final class Skeleton {

    private Skeleton() {}

    static Map<String, Object> of(List<Key> known, List<Object> others) {
        var item = new LinkedHashMap<String, Object>();
        known.stream()
                .filter(Key::required)
                .forEach(key -> item.put(key.name(), value(key, others)));
        if (item.isEmpty() && !known.isEmpty()) {
            var first = known.getFirst();
            item.put(first.name(), value(first, others));
        }
        return item;
    }

    /** The value of a key that was missing. */
    static Object of(Key key) {
        return value(key, List.of());
    }

    private static Object value(Key key, List<Object> others) {
        switch (key.shape()) {
            case Shape.Group(var keys) -> {
                return of(keys, List.of());
            }
            case Shape.Groups(var keys) -> {
                return List.of(of(keys, List.of()));
            }
            case Shape.Table _ -> {
                return table(key);
            }
            default -> {}
        }
        var example = example(key);
        if (!key.name().equals("id")) {
            return key.shape() instanceof Shape.Several ? items(example) : example;
        }
        var taken = new HashSet<Object>();
        others.forEach(o -> taken.add(o instanceof Map<?, ?> m ? String.valueOf(m.get("id")) : ""));
        var id = example;
        for (int n = 2; taken.contains(id); n++) {
            id = example + "-" + n;
        }
        return id;
    }

    private static Map<String, Object> table(Key key) {
        var rows = new LinkedHashMap<String, Object>();
        for (var row : key.example().replaceAll("[{}]", "").split(",")) {
            var words = row.split(":", 2);
            if (words.length == 2) {
                rows.put(words[0].strip(), words[1].strip());
            }
        }
        if (rows.isEmpty()) {
            rows.put("A1", "1");
        }
        return rows;
    }

    private static List<String> items(String example) {
        return Stream.of(example.replaceAll("[\\[\\]]", "").split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static String example(Key key) {
        if (!key.example().isEmpty()) {
            return key.example().replaceAll("^\"|\"$", "");
        }
        if (!key.otherwise().isEmpty()) {
            return key.otherwise();
        }
        return switch (key.shape()) {
            case Shape.Choice choice -> choice.options().getFirst().word();
            case Shape.Whole whole -> String.valueOf(whole.least());
            case Shape.Flag _ -> "no";
            case Shape.Length _ -> "10m";
            case Shape.Share _ -> "100%";
            case Shape.Dates _ -> "2023-01-01 to 2023-01-31";
            default -> key.label().zh();
        };
    }
}
