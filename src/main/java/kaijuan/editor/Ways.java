package kaijuan.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Where ways lead, in the description of keys and in documents. */
final class Ways {

    private Ways() {}

    /** The way as described: what follows a table is one key of it. */
    static Way known(String written, List<Key> keys) {
        var rest = Way.of(written);
        var steps = new ArrayList<Way.Step>();
        var known = keys;
        while (true) {
            var step = rest.first();
            steps.add(step);
            var shape = key(known, step.name()).shape();
            if (rest.last()) {
                return new Way(List.copyOf(steps));
            }
            rest = rest.rest();
            if (shape instanceof Shape.Table) {
                steps.add(new Way.Step(rest.whole(), 0));
                return new Way(List.copyOf(steps));
            }
            known = below(shape, step.item());
        }
    }

    private static List<Key> below(Shape shape, int item) {
        return switch (shape) {
            case Shape.Group(var keys) when item == 0 -> keys;
            case Shape.Groups(var keys) when item > 0 -> keys;
            case Shape.Either(var one, var other) ->
                    one instanceof Shape.Group || one instanceof Shape.Groups
                            ? below(one, item)
                            : below(other, item);
            default -> throw Refusal.bad("editor.way");
        };
    }

    static Key key(List<Key> known, String name) {
        return known.stream()
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.bad("editor.way"));
    }

    /** The shape of the value that the way leads to. */
    static Shape shape(Way way, List<Key> keys) {
        var shape = key(keys, way.first().name()).shape();
        if (way.last()) {
            return shape;
        }
        return shape instanceof Shape.Table(_, var value)
                ? value
                : shape(way.rest(), below(shape, way.first().item()));
    }

    /** The description of the key that the way leads to. */
    static Key described(Way way, List<Key> keys) {
        var key = key(keys, way.first().name());
        return way.last() ? key : described(way.rest(), below(key.shape(), way.first().item()));
    }

    static @Nullable NodeTuple tuple(MappingNode map, String name) {
        return map.getValue().stream()
                .filter(t -> Plain.name(t.getKeyNode()).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The node that the way leads to; null where nothing is written. */
    static @Nullable Node node(MappingNode map, Way way) {
        var tuple = tuple(map, way.first().name());
        Node node = tuple == null ? null : tuple.getValueNode();
        int item = way.first().item();
        if (item > 0) {
            node =
                    node instanceof SequenceNode list && list.getValue().size() >= item
                            ? list.getValue().get(item - 1)
                            : null;
        }
        if (way.last() || node == null) {
            return node;
        }
        return node instanceof MappingNode below ? node(below, way.rest()) : null;
    }

    /** The items of the list that the way leads to; empty where nothing is written. */
    @SuppressWarnings("unchecked")
    static List<Object> list(Map<String, Object> tree, Way way) {
        Object at = tree;
        for (var step : way.steps()) {
            at = at instanceof Map<?, ?> map ? map.get(step.name()) : null;
            if (step.item() > 0) {
                at =
                        at instanceof List<?> list && list.size() >= step.item()
                                ? list.get(step.item() - 1)
                                : null;
            }
        }
        return at instanceof List<?> list ? (List<Object>) list : List.of();
    }
}
