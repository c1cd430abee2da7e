package kaijuan.campaign;

import java.io.StringReader;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** A document as somebody wrote it: YAML with the places of its values, never objects of it. */
public final class Written {

    /** The longest document taken, in characters. */
    public static final int LONGEST = 500_000;

    private static final int DEEPEST = 20;
    private static final int ALIASES = 5;
    private static final Mark TOP = new Mark("", 0, 0, 0, new int[0], 0);

    private Written() {}

    /** The mapping at the top; null when there is none (noted). */
    public static @Nullable MappingNode of(String document, Findings findings) {
        if (document.length() > LONGEST) {
            findings.add(
                    TOP,
                    "",
                    new Both(
                            "文件太长，最多 " + LONGEST + " 字。",
                            "The document is too long: " + LONGEST + " characters at most."));
            return null;
        }
        try {
            if (compose(document) instanceof MappingNode map) {
                return map;
            }
            findings.add(
                    TOP,
                    "",
                    new Both(
                            "文件应当是“键: 值”，第一个键是 campaign。",
                            "The document must hold keys with values, campaign among them."));
        } catch (MarkedYAMLException e) {
            var slip = Slips.of(e, document);
            findings.add(slip.place(), "", slip.words());
        } catch (ReaderException e) {
            var slip = Slips.of(e, document);
            findings.add(slip.place(), "", slip.words());
        } catch (YAMLException | ClassCastException e) {
            findings.add(
                    TOP,
                    "",
                    new Both(
                            "不是合格的 YAML：嵌套太深或引用太多。",
                            "Not well-formed YAML: nested too deep or too many aliases."));
        }
        return null;
    }

    private static @Nullable Node compose(String document) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setMaxAliasesForCollections(ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(LONGEST);
        return new Yaml(options).compose(new StringReader(document));
    }
}
