package kaijuan.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A document as characters: where its nodes stand, and pieces to be put in place of others. */
final class Text {

    private record Piece(int from, int to, String put) {}

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    Text(String text) {
        this.text = text;
    }

    /** The first character of the node. */
    int start(Node node) {
        return text.offsetByCodePoints(0, node.getStartMark().getIndex());
    }

    /** The first character after the node's own last one: no blank lines or comments below it. */
    int end(Node node) {
        if (block(node)) {
            if (node instanceof MappingNode map && !map.getValue().isEmpty()) {
                return end(map.getValue().getLast().getValueNode());
            }
            if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
                return end(list.getValue().getLast());
            }
        }
        int end = text.offsetByCodePoints(0, node.getEndMark().getIndex());
        // A block of words ends with the line break after it.
        while (node instanceof ScalarNode && end > start(node) && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end;
    }

    /** Whether a list or mapping is written on lines of its own, without brackets. */
    static boolean block(Node node) {
        return switch (node) {
            case MappingNode map ->
                    map.getFlowStyle() != org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
            case SequenceNode list ->
                    list.getFlowStyle() != org.yaml.snakeyaml.DumperOptions.FlowStyle.FLOW;
            default -> false;
        };
    }

    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** The line break after the place, or the end of the document. */
    int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    int column(int at) {
        return at - lineStart(at);
    }

    /** The dash before an item of a block. */
    int dash(Node item) {
        return text.lastIndexOf('-', start(item) - 1);
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    void put(int from, int to, String words) {
        pieces.add(new Piece(from, to, words));
    }

    /** Takes away the lines of both places and all between. */
    void cutLines(int first, int last) {
        int from = lineStart(first);
        int to = lineEnd(last);
        if (to < text.length()) {
            put(from, to + 1, "");
        } else {
            put(Math.max(0, from - 1), to, "");
        }
    }

    /** The document with all pieces in place. */
    String done() {
        var made = new StringBuilder(text);
        pieces.stream()
                .sorted(Comparator.comparingInt(Piece::from).reversed())
                .forEach(p -> made.replace(p.from(), p.to(), p.put()));
        return made.toString();
    }
}
