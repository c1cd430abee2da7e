package kaijuan.campaign;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a campaign's definition: its own chapters, and those of the rooms above by their owners.
 */
@Component
public class Definition {

    /** The longest document taken, in characters. */
    static final int LONGEST = 500_000;

    private static final Mark TOP = new Mark("", 0, 0, 0, new int[0], 0);

    private final List<Chapter<?>> chapters;

    Definition(List<Chapter<?>> chapters) {
        this.chapters = chapters;
    }

    /** The chapters of the rooms above, in the order in which they are read and said. */
    public List<Chapter<?>> chapters() {
        return chapters;
    }

    /**
     * The campaign that the document defines.
     *
     * @param id its number, 0 while it has none
     * @throws Flawed with every mistake at once
     */
    public Campaign read(String document, long id, int version) {
        return read(document, id, version, code -> true);
    }

    /** The same, with units judged by their codes as well. */
    Campaign read(String document, long id, int version, Predicate<String> unit) {
        var findings = new Findings();
        var top = top(document, findings);
        if (top == null) {
            throw new Flawed(findings.all());
        }
        var known = chapters.stream().map(Chapter::key).toList();
        var campaign = outline(top, known, id, version, unit);
        var read = new HashMap<Class<?>, Object>();
        for (var chapter : chapters) {
            var before = campaign.with(Map.copyOf(read));
            read.put(chapter.type(), chapter.read(top.chapter(chapter.key()), before));
        }
        if (!findings.none()) {
            throw new Flawed(findings.all());
        }
        return campaign.with(Map.copyOf(read));
    }

    private static Campaign outline(
            Section top, List<String> above, long id, int version, Predicate<String> unit) {
        Outline.only(top, above);
        top.number("kaijuan", 1, 1, 1);
        var slug = top.text("campaign");
        if (!slug.isEmpty() && !slug.matches("[a-z0-9][a-z0-9-]{1,40}")) {
            top.wrong(
                    "campaign",
                    "应当是 2 到 41 个小写字母、数字或 -，用在网址里。",
                    "must be 2 to 41 small letters, digits or -, as it stands in addresses.");
        }
        return new Campaign(
                id,
                slug,
                version,
                top.text("name"),
                top.text("host"),
                top.text("about", ""),
                zone(top),
                Outline.stages(top),
                Outline.rooms(top),
                Outline.entry(top, unit),
                Outline.targets(top),
                Map.of());
    }

    private static ZoneId zone(Section top) {
        var name = top.text("zone", "Asia/Shanghai");
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            top.wrong(
                    "zone",
                    "没有这个时区，例如 Asia/Shanghai。",
                    "There is no such time zone; Asia/Shanghai is one.");
            return ZoneId.of("Asia/Shanghai");
        }
    }

    private static @Nullable Section top(String document, Findings findings) {
        if (document.length() > LONGEST) {
            findings.add(
                    TOP,
                    "",
                    "文件太长，最多 " + LONGEST + " 字。",
                    "The document is too long: " + LONGEST + " characters at most.");
            return null;
        }
        try {
            var node = compose(document);
            if (node instanceof MappingNode map) {
                return new Section(map, "", findings);
            }
            findings.add(
                    TOP,
                    "",
                    "文件应当是“键: 值”，第一个键是 campaign。",
                    "The document must hold keys with values, campaign among them.");
        } catch (MarkedYAMLException e) {
            findings.add(
                    e.getProblemMark() == null ? TOP : e.getProblemMark(),
                    "",
                    "不是合格的 YAML：" + e.getProblem() + "。请看这一行的缩进、冒号和引号。",
                    "Not well-formed YAML: "
                            + e.getProblem()
                            + ". Look at this line's indent, colons and quotes.");
        } catch (YAMLException | ClassCastException e) {
            findings.add(
                    TOP,
                    "",
                    "不是合格的 YAML：嵌套太深、引用太多或有看不懂的字符。",
                    "Not well-formed YAML: nested too deep, too many aliases or unreadable.");
        }
        return null;
    }

    private static @Nullable Node compose(String document) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(true);
        options.setMaxAliasesForCollections(5);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(LONGEST);
        return new Yaml(options).compose(new StringReader(document));
    }
}
