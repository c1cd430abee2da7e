package kaijuan.shelf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What little of a book's own style is kept: centred, at the end, without indent, small. */
final class Looks {

    private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]{0,4000})\\}");
    private static final Pattern CLASS = Pattern.compile("^[a-z0-9]*\\.([\\w-]+)$");

    private final Map<String, Set<String>> byClass = new HashMap<>();

    /** Reads a style sheet. */
    void read(String css) {
        var rules = RULE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", " "));
        while (rules.find()) {
            var looks = of(rules.group(2));
            for (var selector : rules.group(1).split(",")) {
                var named = CLASS.matcher(selector.strip());
                if (named.matches() && !looks.isEmpty()) {
                    byClass.computeIfAbsent(named.group(1), c -> new HashSet<>()).addAll(looks);
                }
            }
        }
    }

    /** The looks of an element with the classes and the style of its own. */
    String of(Set<String> classes, String style) {
        var looks = new TreeSet<>(of(style));
        classes.forEach(c -> looks.addAll(byClass.getOrDefault(c, Set.of())));
        return String.join(" ", looks);
    }

    private static Set<String> of(String declarations) {
        var looks = new HashSet<String>();
        for (var one : declarations.toLowerCase(Locale.ROOT).split(";")) {
            switch (one.replaceAll("\\s+|!important", "")) {
                case "text-align:center" -> looks.add("mid");
                case "text-align:right", "text-align:end" -> looks.add("end");
                case "text-indent:0", "text-indent:0em", "text-indent:0px" -> looks.add("flush");
                case "font-size:small", "font-size:smaller" -> looks.add("small");
                default -> {
                    if (one.matches("\\s*font-size:\\s*(0?\\.[5-9]\\d*r?em|[5-9]\\d%)\\s*")) {
                        looks.add("small");
                    }
                }
            }
        }
        return looks;
    }
}
