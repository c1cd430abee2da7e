package kaijuan.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kaijuan.ground.text.Both;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Why a document is no YAML, in the words and at the place of what was mistyped. */
final class Slips {

    /** A place and what is wrong there. */
    record Slip(Mark place, Both words) {}

    private static final Pattern WIDE_COLON =
            Pattern.compile("(?m)^[\\s\\-{]*[\"']?[A-Za-z][A-Za-z0-9-]*[\"']?\\s*(?=：)");
    private static final Pattern TAB = Pattern.compile("(?m)^ *(?=\\t)");

    /** The fullwidth colon of Chinese keyboards. */
    static final Both WIDE =
            new Both(
                    "这里是全角冒号“：”，请改成半角冒号加一个空格，例如 host: 某某图书馆。",
                    "This is the wide colon of Chinese; write a plain colon and a space, such as"
                            + " host: 某某图书馆.");

    private static final Both TABBED =
            new Both("行首用了制表符（Tab），请改用空格。", "The line is indented with a tab; use spaces.");

    /** What the parser says, by its first words. */
    private static final Map<String, Both> SAID =
            Map.of(
                    "could not find expected ':'",
                    new Both(
                            "键后面缺少冒号，应当写成“键: 值”，冒号后面要有空格。",
                            "A key lacks its colon; write key: value, with a space."),
                    "mapping values are not allowed",
                    new Both(
                            "这里不该有冒号：看看上一行的缩进；值里有冒号的，请加引号。",
                            "No colon may stand here: look at the indent of the line above, and"
                                    + " quote a value that has a colon."),
                    "expected <block end>",
                    new Both(
                            "缩进与上面的行不一致，或者上面某一行的引号、括号没有写完。",
                            "The indent differs from the lines above, or a quote or bracket above"
                                    + " is not closed."),
                    "found unexpected end of stream",
                    new Both(
                            "引号没有写完，一直到了文件末尾。",
                            "A quote is not closed before the end of the file."),
                    "expected ','",
                    new Both(
                            "方括号或花括号里缺少逗号，或者括号没有写完。",
                            "A comma is missing in brackets, or a bracket is not closed."),
                    "but found another document",
                    new Both(
                            "一个文件只写一份定义，请去掉 --- 和以下的内容。",
                            "A file holds one definition; leave out --- and what is below."),
                    "Global tag is not allowed",
                    new Both(
                            "不能写感叹号“!”开头的类型；值以 ! 开头的，请加引号。",
                            "Types with ! are not taken; quote a value that begins with !."),
                    "found undefined alias",
                    new Both("星号“*”开头的值请加引号。", "Quote a value that begins with an asterisk."),
                    "found character",
                    new Both(
                            "值不能以这个符号开头，请给它加引号。",
                            "A value cannot begin with this character; quote it."));

    private Slips() {}

    /** Of a document that the parser refused at a place. */
    static Slip of(MarkedYAMLException refused, String document) {
        var typed = typed(document);
        if (typed.isPresent()) {
            return typed.get();
        }
        var problem = String.valueOf(refused.getProblem());
        var words =
                SAID.entrySet().stream()
                        .filter(e -> problem.startsWith(e.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(() -> other(problem));
        var mark = refused.getProblemMark();
        return new Slip(mark == null ? at(document, 0) : mark, yaml(words));
    }

    /** Of a document with a character that none may have. */
    static Slip of(ReaderException refused, String document) {
        var code = "U+%04X".formatted(refused.getCodePoint());
        return new Slip(
                at(document, refused.getPosition()),
                yaml(
                        new Both(
                                "这里有一个看不见的控制字符（" + code + "），请删去。",
                                "There is an invisible control character ("
                                        + code
                                        + "); remove it.")));
    }

    private static Optional<Slip> typed(String document) {
        for (var slip : List.of(Map.entry(WIDE_COLON, WIDE), Map.entry(TAB, TABBED))) {
            var found = slip.getKey().matcher(document);
            if (found.find()) {
                return Optional.of(new Slip(at(document, found.end()), yaml(slip.getValue())));
            }
        }
        return Optional.empty();
    }

    private static Both yaml(Both words) {
        return new Both("不是合格的 YAML：" + words.zh(), "Not well-formed YAML: " + words.en());
    }

    private static Both other(String problem) {
        return new Both(
                problem + "。请看这一行的缩进、冒号和引号。",
                problem + ". Look at this line's indent, colons and quotes.");
    }

    private static Mark at(String document, int index) {
        var before = document.substring(0, Math.min(index, document.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return new Mark("", 0, line, before.length() - before.lastIndexOf('\n') - 1, new int[0], 0);
    }
}
