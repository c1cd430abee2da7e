package kaijuan.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping of the definition: its values, and the sections and days below it. */
public final class Section extends Values {

    private static final DumperOptions.ScalarStyle PLAIN = DumperOptions.ScalarStyle.PLAIN;

    Section(MappingNode node, String path, Findings findings) {
        super(node, path, findings);
    }

    /** A length of time as people write it, such as {@code 30m}; empty when it is none. */
    public static Optional<Duration> duration(String words) {
        return Scalars.duration(words);
    }

    /** Days such as {@code 2022-04-23 to 2022-10-06}; null when missing or wrong (noted). */
    public @Nullable Days days(String key) {
        var days = values.get(key) instanceof ScalarNode s ? Scalars.days(s.getValue()) : null;
        if (days == null || days.isEmpty()) {
            wrong(
                    key,
                    "应当是日期，例如 2022-04-23 to 2022-10-06，先开始后结束。",
                    key
                            + " must be days such as 2022-04-23 to 2022-10-06, the first before the last.");
            return null;
        }
        return days.get();
    }

    /** The section under the key; null when the key is missing or holds something else (noted). */
    public @Nullable Section section(String key) {
        var value = values.get(key);
        if (value instanceof MappingNode map) {
            return new Section(map, way(key), findings);
        }
        if (value != null) {
            wrong(key, "下面应当是“键: 值”。", "must hold keys with values.");
        }
        return null;
    }

    /**
     * The chapter under the key; null when missing. One that is written as a list is given as a
     * section with that key alone, for {@link #sections}.
     */
    @Nullable Section chapter(String key) {
        if (!(values.get(key) instanceof SequenceNode many)) {
            return section(key);
        }
        var word = new ScalarNode(Tag.STR, key, many.getStartMark(), many.getEndMark(), PLAIN);
        var only =
                new MappingNode(
                        Tag.MAP,
                        true,
                        List.of(new NodeTuple(word, many)),
                        many.getStartMark(),
                        many.getEndMark(),
                        DumperOptions.FlowStyle.BLOCK);
        return new Section(only, path, findings);
    }

    /** The list of sections under the key; empty when the key is missing. */
    public List<Section> sections(String key) {
        var value = values.get(key);
        var sections = new ArrayList<Section>();
        if (value instanceof SequenceNode many) {
            for (var node : many.getValue()) {
                sections.add(item(node, way(key) + "[" + (sections.size() + 1) + "]"));
            }
        } else if (value != null) {
            wrong(key, "应当是一列，每项以 - 开头。", "must be a list, each item beginning with -.");
        }
        return sections;
    }

    private Section item(Node node, String way) {
        if (node instanceof MappingNode map) {
            return new Section(map, way, findings);
        }
        findings.add(
                node.getStartMark(), way, "每一项应当是“键: 值”。", "Each item must hold keys with values.");
        var empty =
                new MappingNode(
                        node.getTag(),
                        true,
                        List.of(),
                        node.getStartMark(),
                        node.getEndMark(),
                        DumperOptions.FlowStyle.BLOCK);
        return new Section(empty, way, findings);
    }
}
