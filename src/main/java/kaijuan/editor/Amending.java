package kaijuan.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kaijuan.campaign.Definition;
import kaijuan.campaign.Findings;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;
import kaijuan.campaign.Written;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Changes one value of a document where it stands; every other character stays, comments included.
 * Afterwards the document is read again: if it says anything else than it should, the change is
 * refused.
 */
@Component
public class Amending {

    private final Definition definition;

    Amending(Definition definition) {
        this.definition = definition;
    }

    /**
     * Sets the value of a key; nothing written takes the key away.
     *
     * @param way to the key, such as {@code points.rules[2].cap}
     * @param value as a person types it; the items of a list with commas between
     * @throws Refusal 400 if the way leads nowhere, 422 if only a person can change the place
     */
    public String set(String document, String way, String value) {
        var keys = definition.keys();
        var to = Ways.known(way, keys);
        var typed = value.replace("\r\n", "\n").strip();
        if (typed.isEmpty()) {
            return there(top(document), to) ? remove(document, way) : document;
        }
        var shape = Ways.shape(to, keys);
        Object written = shape instanceof Shape.Several ? split(typed) : typed;
        return changed(
                document,
                text -> new Setting(text, keys).set(top(document), to, written),
                tree -> Plain.set(tree, to, written));
    }

    /** Adds an item to the list of groups, with the keys that it needs. */
    public String add(String document, String way) {
        var keys = definition.keys();
        var to = Ways.known(way, keys);
        var known =
                Ways.shape(to, keys) instanceof Shape.Groups(var below) ? below : List.<Key>of();
        if (known.isEmpty()) {
            throw Refusal.bad("editor.way");
        }
        var tree = tree(document);
        var list = Ways.list(tree, to);
        var item = Skeleton.of(known, list);
        return changed(
                document,
                text -> new Setting(text, keys).add(top(document), to, item),
                after -> {
                    var all = new ArrayList<Object>(list);
                    all.add(item);
                    Plain.set(after, to, all);
                });
    }

    /** Writes a key that was missing, with a value to be changed. */
    public String begin(String document, String way) {
        var keys = definition.keys();
        var to = Ways.known(way, keys);
        if (there(top(document), to)) {
            return document;
        }
        var value = Skeleton.of(Ways.described(to, keys));
        return changed(
                document,
                text -> new Setting(text, keys).set(top(document), to, value),
                tree -> Plain.set(tree, to, value));
    }

    /** Takes a key or an item of a list away. */
    public String remove(String document, String way) {
        var to = Ways.known(way, definition.keys());
        var top = top(document);
        if (!there(top, to)) {
            throw Refusal.bad("editor.way");
        }
        return changed(
                document,
                text -> new Removing(text).remove(top, to),
                tree -> Plain.remove(tree, to));
    }

    private static boolean there(MappingNode top, Way to) {
        return Ways.node(top, to) != null;
    }

    private static List<String> split(String typed) {
        return Stream.of(typed.split("[,，、\n]"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static String changed(
            String document, Consumer<Text> work, Consumer<Map<String, Object>> expected) {
        var text = new Text(document);
        work.accept(text);
        var changed = text.done();
        var tree = tree(document);
        expected.accept(tree);
        var findings = new Findings();
        var after = Written.of(changed, findings);
        if (after == null || !tree.equals(Plain.of(after))) {
            throw Refusal.against("editor.byHand");
        }
        return changed;
    }

    private static MappingNode top(String document) {
        var top = Written.of(document, new Findings());
        if (top == null) {
            throw Refusal.against("editor.unread");
        }
        return top;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(String document) {
        return new LinkedHashMap<>((Map<String, Object>) Plain.of(top(document)));
    }
}
