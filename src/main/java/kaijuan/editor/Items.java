package kaijuan.editor;

import java.util.List;
import kaijuan.ground.web.Refusal;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Changes a list of words, item by item. */
final class Items {

    private final Text text;

    Items(Text text) {
        this.text = text;
    }

    /** Puts the items in the place of those that stand there; what stays the same stays. */
    void set(SequenceNode list, List<?> items) {
        var old = list.getValue();
        for (int i = 0; i < Math.min(old.size(), items.size()); i++) {
            word(old.get(i), items.get(i));
        }
        if (items.size() > old.size()) {
            more(list, items.subList(old.size(), items.size()));
        } else if (old.size() > items.size()) {
            fewer(list, items.size());
        }
    }

    private void word(Node old, Object item) {
        if (!(old instanceof ScalarNode one)) {
            throw Refusal.against("editor.byHand");
        }
        if (!one.getValue().equals(item)) {
            text.put(text.start(old), text.end(old), Yaml.word("" + item, one.getScalarStyle()));
        }
    }

    private void more(SequenceNode list, List<?> items) {
        var old = list.getValue();
        if (old.isEmpty()) {
            var flow = Yaml.flow(items);
            text.put(text.start(list), text.end(list), flow);
        } else if (Text.block(list)) {
            int at = text.lineEnd(text.end(old.getLast()));
            var lead = "\n" + " ".repeat(text.column(text.dash(old.getLast()))) + "- ";
            var lines = new StringBuilder();
            items.forEach(i -> lines.append(lead).append(Yaml.flow(i)));
            text.put(at, at, lines.toString());
        } else {
            int at = text.end(old.getLast());
            var words = new StringBuilder();
            items.forEach(i -> words.append(", ").append(Yaml.flow(i)));
            text.put(at, at, words.toString());
        }
    }

    private void fewer(SequenceNode list, int kept) {
        var old = list.getValue();
        if (Text.block(list)) {
            old.subList(kept, old.size()).forEach(n -> text.cutLines(text.dash(n), text.end(n)));
        } else {
            text.put(text.end(old.get(kept - 1)), text.end(old.getLast()), "");
        }
    }
}
