package kaijuan.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a document says, without how it is written: maps, lists and words. */
final class Plain {

    private Plain() {}

    static Object of(Node node) {
        return switch (node) {
            case MappingNode map -> {
                var all = new LinkedHashMap<String, Object>();
                map.getValue().forEach(t -> all.put(name(t.getKeyNode()), of(t.getValueNode())));
                yield all;
            }
            case SequenceNode list -> {
                var all = new ArrayList<>();
                list.getValue().forEach(n -> all.add(of(n)));
                yield all;
            }
            case ScalarNode one -> one.getValue();
            default -> "";
        };
    }

    static String name(Node key) {
        return key instanceof ScalarNode s ? s.getValue() : "?";
    }

    /** Puts the value where the way leads; what is missing on the way is made. */
    @SuppressWarnings("unchecked")
    static void set(Map<String, Object> map, Way way, Object value) {
        var step = way.first();
        if (way.last()) {
            map.put(step.name(), value);
            return;
        }
        if (step.item() > 0) {
            set((Map<String, Object>) list(map, step).get(step.item() - 1), way.rest(), value);
            return;
        }
        if (!(map.get(step.name()) instanceof Map)) {
            map.put(step.name(), new LinkedHashMap<String, Object>());
        }
        set(below(map, step), way.rest(), value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> below(Map<String, Object> map, Way.Step step) {
        return (Map<String, Object>) Objects.requireNonNull(map.get(step.name()));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> map, Way.Step step) {
        return (List<Object>) Objects.requireNonNull(map.get(step.name()));
    }

    /** Takes the key or item away where the way leads; what is empty then goes with it. */
    @SuppressWarnings("unchecked")
    static void remove(Map<String, Object> map, Way way) {
        var step = way.first();
        if (way.last() && step.item() == 0) {
            map.remove(step.name());
        } else if (step.item() > 0) {
            var list = list(map, step);
            if (way.last()) {
                list.remove(step.item() - 1);
            } else {
                remove((Map<String, Object>) list.get(step.item() - 1), way.rest());
            }
            if (list.isEmpty()) {
                map.remove(step.name());
            }
        } else {
            remove(below(map, step), way.rest());
            if (below(map, step).isEmpty()) {
                map.remove(step.name());
            }
        }
    }
}
