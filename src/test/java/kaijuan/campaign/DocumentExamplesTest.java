package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The examples of the documents")
class DocumentExamplesTest {

    private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final String HEAD =
            """
            kaijuan: 1
            campaign: sample
            name: 样例
            host: 样例
            """;
    private static final String STAGES =
            """
            stages:
              - name: 参与
                days: 2022-04-01 to 2022-08-31
                allows: [enter, read, checkin, outer, event, submit, like, comment]
            """;
    private static final String BOARDS =
            """
            boards:
              - {id: points, name: 积分榜, of: people, measure: points, publish: live}
              - {id: time, name: 时长榜, of: people, measure: time, publish: live}
              - {id: all-round, name: 综合榜, parts:
                  [{measure: points, weight: 50%}, {measure: time, weight: 50%}]}
              - {id: progress, name: 进度榜, of: units, units: [street], measure: target}
              - {id: entrants, name: 报名榜, of: units, units: [street], measure: entrants}
            """;

    private static final String REST =
            """
            rooms: [{id: works, name: 成果品鉴, medium: video}]
            entry:
              units: [street]
              age: yes
              fields: [{id: grade, name: 年级, choices: [大一, 大二, 研究生]}]
            targets: {QP-XY: 1500}
            """;

    static Stream<String> examples() throws IOException {
        var text = Files.readString(Path.of("docs/definition.md"));
        return YAML.matcher(text).results().map((MatchResult m) -> m.group(1));
    }

    @ParameterizedTest(name = "are definitions without a mistake: {0}")
    @MethodSource("examples")
    void read(String example) {
        var whole = new StringBuilder(example.contains("campaign: ") ? "" : HEAD);
        whole.append(has(example, "stages") ? "" : STAGES);
        whole.append(has(example, "rooms") || has(example, "entry") ? "" : REST);
        whole.append(has(example, "awards") && !has(example, "boards") ? BOARDS : "");
        var mistakes = Everything.mistakes(whole + example);
        assertThat(mistakes).extracting(m -> m.at("example")).isEmpty();
    }

    private static boolean has(String example, String chapter) {
        return example.startsWith(chapter + ":") || example.contains("\n" + chapter + ":");
    }
}
