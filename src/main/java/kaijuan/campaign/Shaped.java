package kaijuan.campaign;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Judges a whole document against the description of its keys: unknown keys, keys that stand twice
 * or are missing, values that are not of their shape, whether anybody reads them or not.
 */
final class Shaped {

    private final Findings findings;

    Shaped(Findings findings) {
        this.findings = findings;
    }

    void group(MappingNode node, List<Key> keys, String path) {
        var seen = new HashSet<String>();
        for (var one : node.getValue()) {
            var name = key(one, path, seen);
            var way = path.isEmpty() ? name : path + "." + name;
            var known = keys.stream().filter(k -> k.name().equals(name)).findFirst();
            if (known.isPresent()) {
                value(one.getValueNode(), known.get(), known.get().shape(), way);
            } else {
                var place = one.getKeyNode().getStartMark();
                findings.add(place, Known.brief(way), Known.unknown(name, keys));
            }
        }
        for (var key : keys) {
            if (key.required() && !seen.contains(key.name())) {
                var way = path.isEmpty() ? key.name() : path + "." + key.name();
                findings.unfit(node.getStartMark(), way, Known.missing(key));
            }
        }
    }

    private String key(NodeTuple one, String path, HashSet<String> seen) {
        var name = one.getKeyNode() instanceof ScalarNode s ? s.getValue() : "?";
        if (!seen.add(name)) {
            var way = path.isEmpty() ? name : path + "." + name;
            findings.add(one.getKeyNode().getStartMark(), Known.brief(way), Known.TWICE);
        }
        return name;
    }

    private void value(Node node, Key key, Shape shape, String way) {
        switch (shape) {
            case Shape.Group(var keys) when node instanceof MappingNode map ->
                    group(map, keys, way);
            case Shape.Groups(var keys) when node instanceof SequenceNode many -> {
                int n = 0;
                for (var item : many.getValue()) {
                    value(item, key, new Shape.Group(keys), way + "[" + ++n + "]");
                }
            }
            case Shape.Table(_, var each) when node instanceof MappingNode map ->
                    table(map, key, each, way);
            case Shape.Several(var each) when node instanceof SequenceNode many ->
                    many.getValue().forEach(item -> value(item, key, each, way));
            case Shape.Either(var one, var other) -> either(node, key, one, other, way);
            default -> scalar(node, key, shape, way);
        }
    }

    private void table(MappingNode map, Key key, Shape each, String way) {
        var seen = new HashSet<String>();
        for (var one : map.getValue()) {
            var name = key(one, way, seen);
            value(one.getValueNode(), key, each, way + "." + name);
        }
    }

    private void either(Node node, Key key, Shape one, Shape other, String way) {
        if (node instanceof ScalarNode) {
            scalar(node, key, new Shape.Either(one, other), way);
        } else {
            value(node, key, one.holds(node) ? one : other, way);
        }
    }

    private void scalar(Node node, Key key, Shape shape, String way) {
        var words = node instanceof ScalarNode s ? s.getValue() : null;
        if (words == null || !shape.fits(words)) {
            unfit(node.getStartMark(), key, shape, way, words);
        }
    }

    private void unfit(Mark place, Key key, Shape shape, String way, @Nullable String words) {
        findings.unfit(place, way, Known.unfit(key, shape, words));
    }
}
