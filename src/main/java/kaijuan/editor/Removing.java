package kaijuan.editor;

import java.util.List;
import kaijuan.ground.web.Refusal;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Takes keys and items out of a text. */
final class Removing {

    private final Text text;

    Removing(Text text) {
        this.text = text;
    }

    /** Takes away what the way leads to, and what would be empty without it. */
    void remove(MappingNode map, Way to) {
        if (!removed(map, to)) {
            throw Refusal.against("editor.byHand");
        }
    }

    /** False where nothing would be left of the mapping, which then goes as a whole. */
    private boolean removed(MappingNode map, Way to) {
        var step = to.first();
        var tuple = Ways.tuple(map, step.name());
        if (tuple == null) {
            throw Refusal.bad("editor.way");
        }
        if (to.last() && step.item() == 0) {
            return key(map, step.name());
        }
        if (step.item() > 0) {
            var list = ((SequenceNode) tuple.getValueNode());
            var item = list.getValue().get(step.item() - 1);
            boolean gone = !to.last() && removed((MappingNode) item, to.rest());
            return gone || item(list, step.item() - 1) || key(map, step.name());
        }
        return removed((MappingNode) tuple.getValueNode(), to.rest()) || key(map, step.name());
    }

    private boolean key(MappingNode map, String name) {
        var tuples = map.getValue();
        if (tuples.size() == 1) {
            return false;
        }
        int at = 0;
        while (!Plain.name(tuples.get(at).getKeyNode()).equals(name)) {
            at++;
        }
        var key = tuples.get(at).getKeyNode();
        int end = text.end(tuples.get(at).getValueNode());
        int start = text.start(key);
        boolean own = text.between(text.lineStart(start), start).isBlank();
        if (Text.block(map) && own) {
            text.cutLines(start, end);
        } else if (at + 1 < tuples.size()) {
            // On the line of a dash, or within braces: up to the next key.
            text.put(start, text.start(tuples.get(at + 1).getKeyNode()), "");
        } else {
            text.put(text.end(tuples.get(at - 1).getValueNode()), end, "");
        }
        return true;
    }

    private boolean item(SequenceNode list, int at) {
        List<Node> items = list.getValue();
        if (items.size() == 1) {
            return false;
        }
        var item = items.get(at);
        if (Text.block(list)) {
            text.cutLines(text.dash(item), text.end(item));
        } else if (at + 1 < items.size()) {
            text.put(text.start(item), text.start(items.get(at + 1)), "");
        } else {
            text.put(text.end(items.get(at - 1)), text.end(item), "");
        }
        return true;
    }
}
