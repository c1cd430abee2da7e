package kaijuan.campaign;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The values of a mapping of the definition, read key by key. What is wrong is noted with its place
 * and a harmless value is given, so that all mistakes are found in one reading.
 */
public abstract sealed class Values permits Section {

    private final MappingNode node;
    final String path;
    final Findings findings;
    final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();

    Values(MappingNode node, String path, Findings findings) {
        this.node = node;
        this.path = path;
        this.findings = findings;
        for (var one : node.getValue()) {
            var key = one.getKeyNode() instanceof ScalarNode s ? s.getValue() : "?";
            if (values.put(key, one.getValueNode()) != null) {
                findings.add(
                        one.getKeyNode().getStartMark(),
                        way(key),
                        "这个键写了两次，请只留一个。",
                        "This key stands twice; keep one.");
            }
            keys.put(key, one.getKeyNode());
        }
    }

    /** Notes a mistake at the value of the key, or at the section where the key is missing. */
    public final void wrong(String key, String zh, String en) {
        findings.add(mark(key), way(key), zh, en);
    }

    /** Refuses every other key, naming the nearest known one. */
    public final void only(String... known) {
        for (var entry : keys.entrySet()) {
            if (!Arrays.asList(known).contains(entry.getKey())) {
                var near = Nearest.of(entry.getKey(), List.of(known));
                findings.add(
                        entry.getValue().getStartMark(),
                        way(entry.getKey()),
                        "没有这个键。"
                                + near.map(n -> "是不是 " + n + "？")
                                        .orElse("可用的有：" + String.join("、", known) + "。"),
                        "There is no such key. "
                                + near.map(n -> "Did you mean " + n + "?")
                                        .orElse("Known are: " + String.join(", ", known) + "."));
            }
        }
    }

    /** Whether the key is there. */
    public final boolean has(String key) {
        return values.containsKey(key);
    }

    /** All keys, in the order written. */
    public final List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** Words that must be there, at most 2000 characters. */
    public final String text(String key) {
        if (!has(key)) {
            wrong(key, "缺少 " + key + "。", key + " is missing.");
            return "";
        }
        return text(key, "");
    }

    /** Words, or the default when the key is missing. */
    public final String text(String key, String otherwise) {
        return parsed(
                key,
                otherwise,
                s -> Optional.of(s).filter(t -> !t.isBlank() && t.length() <= 2000),
                "应当是一段文字（不超过 2000 字）",
                "must be words, at most 2000 characters");
    }

    /** One of the words, or the default when the key is missing. */
    public final String choice(String key, String otherwise, String... among) {
        return parsed(
                key,
                otherwise,
                s -> Optional.of(s).filter(Arrays.asList(among)::contains),
                "应当是其中之一：" + String.join("、", among),
                "must be one of: " + String.join(", ", among));
    }

    /** A whole number within bounds, or the default when the key is missing. */
    public final int number(String key, int otherwise, int least, int most) {
        return parsed(
                key,
                otherwise,
                s ->
                        Optional.of(s)
                                .filter(t -> t.matches("-?\\d{1,9}"))
                                .map(Integer::valueOf)
                                .filter(n -> n >= least && n <= most),
                "应当是 " + least + " 到 " + most + " 的整数",
                "must be a whole number from " + least + " to " + most);
    }

    /** {@code yes} or {@code no} (also true, false, 是, 否). */
    public final boolean flag(String key, boolean otherwise) {
        return parsed(
                key,
                otherwise,
                s ->
                        switch (s) {
                            case "yes", "true", "是" -> Optional.of(true);
                            case "no", "false", "否" -> Optional.of(false);
                            default -> Optional.empty();
                        },
                "应当是 yes 或 no",
                "must be yes or no");
    }

    /** A length of time such as {@code 10m}, or the default when the key is missing. */
    public final Duration duration(String key, Duration otherwise) {
        return parsed(
                key,
                otherwise,
                Scalars::duration,
                "应当是时长，例如 30m、2h、90s",
                "must be a length of time such as 30m, 2h or 90s");
    }

    /** Per cent, such as {@code 90%}, or the default when the key is missing. */
    public final int percent(String key, int otherwise) {
        return parsed(
                key, otherwise, Scalars::percent, "应当是百分数，例如 90%", "must be per cent, such as 90%");
    }

    /** A list of words; one word alone is a list of one; empty when the key is missing. */
    public final List<String> texts(String key) {
        var value = values.get(key);
        if (value instanceof ScalarNode one && !one.getValue().isBlank()) {
            return List.of(one.getValue());
        }
        if (value instanceof SequenceNode many
                && many.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return many.getValue().stream().map(n -> ((ScalarNode) n).getValue()).toList();
        }
        if (value != null) {
            wrong(key, "应当是一列词，例如 [a, b]。", "must be a list of words such as [a, b].");
        }
        return List.of();
    }

    <T> T parsed(
            String key, T otherwise, Function<String, Optional<T>> parse, String zh, String en) {
        var value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        var words = value instanceof ScalarNode s ? s.getValue() : null;
        var parsed = words == null ? Optional.<T>empty() : parse.apply(words);
        if (parsed.isPresent()) {
            return parsed.get();
        }
        wrong(
                key,
                zh + (words == null ? "。" : "，现在写的是“" + words + "”。"),
                key + " " + en + (words == null ? "." : ", but says '" + words + "'."));
        return otherwise;
    }

    private Mark mark(String key) {
        var value = values.get(key);
        return value == null ? node.getStartMark() : value.getStartMark();
    }

    String way(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
