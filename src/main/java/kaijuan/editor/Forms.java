package kaijuan.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kaijuan.campaign.Definition;
import kaijuan.campaign.Findings;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;
import kaijuan.campaign.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a form of a document, whatever mistakes it has, as long as it can be read. */
@Component
public class Forms {

    private final Definition definition;

    Forms(Definition definition) {
        this.definition = definition;
    }

    /** The form; empty when the document is no YAML with keys. */
    public Optional<Form> of(String document) {
        var top = Written.of(document, new Findings());
        if (top == null || !(Plain.of(top) instanceof Map<?, ?> tree)) {
            return Optional.empty();
        }
        var fields = new ArrayList<Form.Field>();
        var parts = new ArrayList<Form.Part>();
        var more = new ArrayList<Key>();
        keys("", definition.keys(), tree, fields, parts, more);
        return Optional.of(new Form(fields, parts, more));
    }

    private static void keys(
            String path,
            List<Key> keys,
            Map<?, ?> tree,
            List<Form.Field> fields,
            List<Form.Part> parts,
            List<Key> more) {
        for (var key : keys) {
            boolean there = tree.containsKey(key.name());
            if (!there && !key.required()) {
                more.add(key);
            } else if (simple(key.shape(), tree.get(key.name()))) {
                fields.add(field(path, key, tree, there));
            } else {
                parts.add(part(path + key.name(), key, tree.get(key.name()), !key.required()));
            }
        }
    }

    private static boolean simple(Shape shape, @Nullable Object value) {
        return switch (shape) {
            case Shape.Group _, Shape.Groups _, Shape.Table _ -> false;
            case Shape.Either(var one, var other) ->
                    value instanceof String || simple(one, "") && simple(other, "");
            default -> true;
        };
    }

    private static Form.Field field(String path, Key key, Map<?, ?> tree, boolean there) {
        return new Form.Field(
                path + key.name(), key, "", words(tree.get(key.name())), there, !key.required());
    }

    private static String words(@Nullable Object value) {
        return switch (value) {
            case String words -> words;
            case List<?> list ->
                    list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case null, default -> "";
        };
    }

    private static Form.Part part(String way, Key key, @Nullable Object value, boolean removable) {
        return switch (fitting(key.shape(), value)) {
            case Shape.Groups(var keys) -> {
                var items = new ArrayList<Form.Part>();
                if (value instanceof List<?> list) {
                    for (int i = 0; i < list.size(); i++) {
                        items.add(item(way + "[" + (i + 1) + "]", key, keys, list.get(i)));
                    }
                }
                yield new Form.Part(
                        way, key, "", Form.Kind.LIST, List.of(), items, List.of(), removable);
            }
            case Shape.Table(_, var each) -> table(way, key, each, value, removable);
            case Shape.Group(var keys) ->
                    group(way, key, "", Form.Kind.GROUP, keys, value, removable);
            default ->
                    new Form.Part(
                            way,
                            key,
                            "",
                            Form.Kind.GROUP,
                            List.of(),
                            List.of(),
                            List.of(),
                            removable);
        };
    }

    /** Of two shapes the one that the value has outside. */
    private static Shape fitting(Shape shape, @Nullable Object value) {
        if (!(shape instanceof Shape.Either(var one, var other))) {
            return shape;
        }
        boolean first =
                value instanceof List<?>
                        ? one instanceof Shape.Groups
                        : one instanceof Shape.Group || one instanceof Shape.Table;
        return fitting(first ? one : other, value);
    }

    private static Form.Part item(String way, Key key, List<Key> keys, Object value) {
        var tree = value instanceof Map<?, ?> map ? map : Map.of();
        var name = tree.containsKey("name") ? tree.get("name") : tree.get("id");
        return group(way, key, words(name), Form.Kind.ITEM, keys, value, true);
    }

    private static Form.Part group(
            String way,
            Key key,
            String title,
            Form.Kind kind,
            List<Key> keys,
            @Nullable Object value,
            boolean removable) {
        var fields = new ArrayList<Form.Field>();
        var parts = new ArrayList<Form.Part>();
        var more = new ArrayList<Key>();
        var tree = value instanceof Map<?, ?> map ? map : Map.of();
        keys(way + ".", keys, tree, fields, parts, more);
        return new Form.Part(way, key, title, kind, fields, parts, more, removable);
    }

    private static Form.Part table(
            String way, Key key, Shape each, @Nullable Object value, boolean removable) {
        var fields = new ArrayList<Form.Field>();
        if (value instanceof Map<?, ?> map) {
            map.forEach(
                    (name, words) ->
                            fields.add(
                                    new Form.Field(
                                            way + "." + name,
                                            Key.of("" + name, "" + name, "" + name, each),
                                            "" + name,
                                            words(words),
                                            true,
                                            true)));
        }
        return new Form.Part(
                way, key, "", Form.Kind.TABLE, fields, List.of(), List.of(), removable);
    }
}
