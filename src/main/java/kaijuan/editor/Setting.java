package kaijuan.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Puts a value into a text. */
final class Setting {

    private final Text text;
    private final List<Key> keys;

    Setting(Text text, List<Key> keys) {
        this.text = text;
        this.keys = keys;
    }

    /** Puts the value where the way leads: words, or a list of words. */
    void set(MappingNode top, Way to, Object value) {
        set(top, keys, to, value, 0);
    }

    /** Adds the item to the list that the way leads to. */
    void add(MappingNode top, Way to, Map<String, Object> item) {
        if (Ways.node(top, to) instanceof SequenceNode list && !list.getValue().isEmpty()) {
            append(list, item);
        } else {
            set(top, keys, to, List.of(item), 0);
        }
    }

    private void append(SequenceNode list, Map<String, Object> item) {
        var last = list.getValue().getLast();
        int end = text.end(last);
        if (Text.block(list)) {
            int column = text.column(text.dash(last));
            var lead = "\n" + " ".repeat(column) + "- ";
            text.put(text.lineEnd(end), text.lineEnd(end), lead + Yaml.lines(item, column + 2));
        } else {
            text.put(end, end, ", " + Yaml.flow(item));
        }
    }

    private void set(MappingNode map, List<Key> known, Way to, Object value, int depth) {
        var step = to.first();
        var tuple = Ways.tuple(map, step.name());
        if (to.last()) {
            put(map, known, step.name(), tuple, value, depth);
            return;
        }
        var at = tuple == null ? null : tuple.getValueNode();
        if (step.item() > 0) {
            at =
                    at instanceof SequenceNode list && list.getValue().size() >= step.item()
                            ? list.getValue().get(step.item() - 1)
                            : null;
        }
        var shape = Ways.key(known, step.name()).shape();
        if (at instanceof MappingNode below) {
            set(below, below(shape), to.rest(), value, depth + 1);
        } else if (step.item() == 0) {
            put(map, known, step.name(), tuple, nested(to.rest(), value), depth);
        } else {
            throw Refusal.bad("editor.way");
        }
    }

    private static List<Key> below(Shape shape) {
        return switch (shape) {
            case Shape.Group(var keys) -> keys;
            case Shape.Groups(var keys) -> keys;
            case Shape.Either(var one, var other) ->
                    below(one).isEmpty() ? below(other) : below(one);
            default -> List.of();
        };
    }

    private static Map<String, Object> nested(Way way, Object value) {
        var map = new LinkedHashMap<String, Object>();
        map.put(way.first().name(), way.last() ? value : nested(way.rest(), value));
        return map;
    }

    private void put(
            MappingNode map,
            List<Key> known,
            String name,
            @Nullable NodeTuple there,
            Object value,
            int depth) {
        if (there != null) {
            replace(map, there, value);
        } else if (Text.block(map) && !map.getValue().isEmpty()) {
            var before = before(map, known, name);
            int column = text.column(text.start(map.getValue().getFirst().getKeyNode()));
            int at = text.lineEnd(text.end(before.getValueNode()));
            var gap = depth == 0 && !(value instanceof String) ? "\n\n" : "\n";
            var lead = gap + " ".repeat(column) + Yaml.word(name) + ":";
            text.put(at, at, lead + Yaml.block(value, column + 2));
        } else if (map.getValue().isEmpty()) {
            int at = text.start(map) + 1;
            text.put(at, at, Yaml.word(name) + ": " + Yaml.flow(value));
        } else {
            int at = text.end(before(map, known, name).getValueNode());
            text.put(at, at, ", " + Yaml.word(name) + ": " + Yaml.flow(value));
        }
    }

    /** The key after which the new one is written: the last that is described before it. */
    private static NodeTuple before(MappingNode map, List<Key> known, String name) {
        var order = known.stream().map(Key::name).toList();
        int place = order.indexOf(name);
        if (place < 0) {
            return map.getValue().getLast();
        }
        NodeTuple found = map.getValue().getFirst();
        for (var tuple : map.getValue()) {
            if (order.indexOf(Plain.name(tuple.getKeyNode())) < place) {
                found = tuple;
            }
        }
        return found;
    }

    private void replace(MappingNode map, NodeTuple there, Object value) {
        var old = there.getValueNode();
        int from = text.start(old);
        if (old instanceof ScalarNode one && one.isPlain() && one.getValue().isEmpty()) {
            empty(map, there, from, value);
        } else if (old instanceof SequenceNode list && value instanceof List<?> items) {
            new Items(text).set(list, items);
        } else if (old instanceof ScalarNode one && value instanceof List<?> items) {
            text.put(
                    from,
                    text.end(old),
                    items.size() == 1
                            ? Yaml.word("" + items.getFirst(), one.getScalarStyle())
                            : Yaml.flow(items));
        } else if (old instanceof ScalarNode one && value instanceof String words) {
            text.put(from, text.end(old), Yaml.word(words, one.getScalarStyle()));
        } else {
            throw Refusal.against("editor.byHand");
        }
    }

    /** Nothing but a key and a colon stands there, perhaps with a comment behind. */
    private void empty(MappingNode map, NodeTuple there, int from, Object value) {
        if (!Text.block(map) || value instanceof String || !(value instanceof Map) && flat(value)) {
            text.put(from, from, " " + Yaml.flow(value));
        } else {
            int at = text.lineEnd(from);
            text.put(at, at, Yaml.block(value, text.column(text.start(there.getKeyNode())) + 2));
        }
    }

    private static boolean flat(Object value) {
        return value instanceof List<?> list && list.stream().noneMatch(Map.class::isInstance);
    }
}
