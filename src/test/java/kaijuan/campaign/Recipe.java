package kaijuan.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A recipe of docs/definition.md.
 *
 * @param name what it is for
 * @param document the chapter that does it
 * @param said the sentences that stand beside it
 */
public record Recipe(String name, String document, List<String> said) {

    private static final String FORM =
            "\\*\\*([^*\\n]+)\\*\\*[^\\n]*\\n```yaml\\n(CHAPTER:.*?)```\\n((?:> [^\\n]*\\n)+)";

    /** The recipes for the chapter. */
    public static List<Recipe> of(String chapter) throws IOException {
        var form = Pattern.compile(FORM.replace("CHAPTER", chapter), Pattern.DOTALL);
        return form.matcher(Files.readString(Path.of("docs/definition.md")))
                .results()
                .map(m -> new Recipe(m.group(1), m.group(2), said(m.group(3))))
                .toList();
    }

    private static List<String> said(String quoted) {
        return quoted.lines().map(line -> line.substring(2)).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
