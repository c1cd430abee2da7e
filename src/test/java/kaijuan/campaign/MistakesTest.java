package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake alone, in line 10 or after of a definition that is in order but for it. */
@DisplayName("A mistake in a definition")
class MistakesTest {

    private static final String SOUND =
            """
            campaign: sound
            name: 样例
            host: 样例
            stages: [{name: 参, days: 2022-05-01 to 2022-05-31, allows: [enter, read, checkin]}]
            rooms: [{id: books, name: 图书, medium: book}]
            entry: {}
            points:
              rules:
                - {id: a, name: 甲, fact: checkin, points: 5}
                RULE
            boards:
              - {id: p, name: 榜, measure: points}
              BOARD
            awards:
              - {id: x, name: 金, by: p, ranks: 1-6}
              AWARD
            """;

    private static List<Finding> with(String what, String text) {
        var document = SOUND.replace(what, text).replaceAll("(?m)^ *(RULE|BOARD|AWARD)\n", "");
        return Everything.mistakes(document);
    }

    @Test
    @DisplayName("is none in the definition that these tests begin with")
    void sound() {
        assertThat(with("RULE", "- {id: b, name: 乙, fact: time, every: 10m, points: 1}")).isEmpty();
    }

    @ParameterizedTest(name = "is told with line, key and advice: {2}")
    @CsvFileSource(resources = "/mistakes/alone.txt", delimiter = '|', numLinesToSkip = 1)
    void one(String what, String text, String key, String zh, String en) {
        var found = with(what, "- " + text);
        assertThat(found).singleElement();
        assertThat(found.getFirst().key()).isEqualTo(key);
        assertThat(found.getFirst().line())
                .isEqualTo(what.equals("RULE") ? 10 : what.equals("BOARD") ? 12 : 14);
        assertThat(found.getFirst().sentence().zh()).contains(zh);
        assertThat(found.getFirst().sentence().en()).contains(en);
    }

    @Test
    @DisplayName("of rules that wait for each other in a circle is told at the one above")
    void circle() {
        var found =
                with(
                        "RULE",
                        """
                        - {id: b, name: 乙, fact: time, points: 1, when: {after: c}}
                            - {id: c, name: 丙, fact: time, points: 1, when: {after: b}}""");
        assertThat(found).singleElement();
        assertThat(found.getFirst().at("f"))
                .startsWith("f:10:")
                .contains("规则 c 写在下面", "请把 c 移到前面", "move c up");
    }

    @Test
    @DisplayName("that is meant to hurt is refused at once, with what to do: bombs, depth, length")
    void hostile() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        refused(bomb.toString(), "引用太多", "too many aliases");
        refused("a: " + "[".repeat(100_000) + "]".repeat(100_000), "嵌套太深", "nested too deep");
        refused("a:\n".repeat(10).replace("\n", " {a: ") + "}".repeat(10), "", "");
        refused("campaign: " + "x".repeat(10_000_000), "最多 500000 字", "500000 characters at most");
        refused("name: \u0001\u0002", "不是合格的 YAML", "Not well-formed YAML");
    }

    @ParameterizedTest(name = "of typing is told in plain words: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    host: 样例 | host：样例 | 4:5: 不是合格的 YAML：这里是全角冒号
                    entry: {} | entry: {age：yes} | 全角冒号“：”，请改成半角冒号加一个空格
                    rooms: [{ | \\trooms: [{ | 6:1: 不是合格的 YAML：行首用了制表符（Tab），请改用空格
                    host: 样例 | host: "样例 | 引号
                    name: 样例 | name: 样\\0例 | 3:8: 不是合格的 YAML：这里有一个看不见的控制字符（U+0000）
                    name: 样例 | name: 样例: 二 | 值里有冒号的，请加引号
                    allows: [enter, read, | allows: [enter，read, | 都用半角，几项之间写“, ”
                    points: 5 | points: ５ | 应当是 1 到 100000 的整数，例如 2；现在写的是“５”。数字、逗号
                    host: 样例 | host: *样例 | 星号“*”开头的值请加引号
                    campaign: | kaijuan: 2\\ncampaign: | 应当是 1；现在写的是“2”
                    """)
    void slip(String right, String wrong, String said) {
        var document = "\n" + SOUND.replaceAll("(?m)^ *(RULE|BOARD|AWARD)\n", "");
        var found = Everything.mistakes(document.replace(right, wrong.translateEscapes()));
        assertThat(found).extracting(f -> f.at("f")).anyMatch(f -> f.contains(said));
        assertThat(found.getFirst().sentence().en()).matches("[\\p{ASCII}“”某图书馆，５]*");
    }

    private static void refused(String document, String zh, String en) {
        var found =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> Everything.mistakes(document));
        assertThat(found).isNotEmpty().allMatch(f -> f.line() >= 1);
        assertThat(found.getFirst().sentence().zh()).contains(zh);
        assertThat(found.getFirst().sentence().en()).contains(en);
    }
}
