package kaijuan.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kaijuan.campaign.Findings;
import kaijuan.campaign.Written;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Moves all dates of a document together, so that last year's campaign becomes this year's. */
final class Redating {

    private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}([ T]\\d{1,2}:\\d{2})?";
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** A value that is dates and little else, such as days from one to another. */
    private static final Pattern DATED =
            Pattern.compile("\\s*" + MOMENT + "(\\s*(to|至|到|—|–|\\.\\.)\\s*" + MOMENT + ")?\\s*");

    private Redating() {}

    /** The first date of the document; empty when there is none. */
    static Optional<LocalDate> first(String document) {
        var dates = new TreeSet<LocalDate>();
        var top = Written.of(document, new Findings());
        if (top != null) {
            each(
                    top,
                    node ->
                            DATE.matcher(node.getValue())
                                    .results()
                                    .forEach(m -> date(m.group()).ifPresent(dates::add)));
        }
        return dates.stream().findFirst();
    }

    /** The document with its first date on the day, and all others as far from it as before. */
    static String to(String document, LocalDate day) {
        var top = Written.of(document, new Findings());
        var first = first(document);
        if (top == null || first.isEmpty()) {
            return document;
        }
        long by = day.toEpochDay() - first.get().toEpochDay();
        var text = new Text(document);
        each(
                top,
                node -> {
                    int start = text.start(node);
                    var written = text.between(start, text.end(node));
                    var moved = DATE.matcher(written).replaceAll(m -> moved(m.group(), by));
                    text.put(start, text.end(node), moved);
                });
        return text.done();
    }

    private static void each(Node node, Consumer<ScalarNode> to) {
        switch (node) {
            case MappingNode map -> map.getValue().forEach(t -> each(t.getValueNode(), to));
            case SequenceNode list -> list.getValue().forEach(n -> each(n, to));
            case ScalarNode one when DATED.matcher(one.getValue()).matches() -> to.accept(one);
            default -> {}
        }
    }

    private static String moved(String date, long by) {
        return date(date).map(d -> d.plusDays(by).toString()).orElse(date);
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
