package kaijuan.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaijuan.campaign.Definition;
import kaijuan.campaign.Finding;
import kaijuan.campaign.Flawed;
import kaijuan.campaign.Key;
import kaijuan.campaign.KeyReference;
import kaijuan.campaign.KeySchema;
import kaijuan.campaign.Shape;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The language of definitions")
class LanguageTest {

    private static final Definition READER = Definitions.reader();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA =
            SchemaRegistry.withDialect(Dialects.getDraft202012())
                    .getSchema((JsonNode) JSON.valueToTree(new KeySchema(READER).all()));
    private static final String HEAD =
            """
            campaign: sample
            name: 样例
            host: 样例
            stages: [{name: 参与, days: 2022-05-01, allows: [enter, read]}]
            """;
    private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

    record Written(String name, String yaml) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Written> written() throws IOException {
        var all = new ArrayList<Written>();
        try (var files = Files.list(Path.of("campaigns"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                all.add(new Written(file.getFileName().toString(), Files.readString(file)));
            }
        }
        for (var blank : List.of("blank-1-smallest", "blank-2-days", "blank-3-units")) {
            var file = Path.of("src/main/resources/templates", blank + ".yaml");
            all.add(new Written(blank, Files.readString(file)));
        }
        var m = YAML.matcher(Files.readString(Path.of("docs/definition.md")));
        while (m.find()) {
            var head = m.group(1).contains("stages:") ? HEAD.replaceFirst("stages:.*\n", "") : HEAD;
            var whole = m.group(1).contains("campaign:") ? m.group(1) : head + m.group(1);
            all.add(new Written("example " + all.size() + " of the documents", whole));
        }
        assertThat(all).hasSizeGreaterThan(12);
        return all.stream();
    }

    @ParameterizedTest(name = "{0} is as the schema says")
    @MethodSource("written")
    void valid(Written one) {
        assertThat(SCHEMA.validate(json(one.yaml()))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, spoilt anywhere, is refused by the schema and by the reader")
    @MethodSource("written")
    void spoilt(Written one) {
        var tree = Core.read(one.yaml());
        int n = 0;
        for (var spoilt : Spoiling.each(tree)) {
            assertThat(SCHEMA.validate((JsonNode) JSON.valueToTree(spoilt.tree())))
                    .as("schema " + spoilt.way())
                    .isNotEmpty();
            assertThat(findings(Core.write(spoilt.tree())))
                    .extracting(Finding::key)
                    .as("reader")
                    .anyMatch(key -> key.startsWith(spoilt.way()));
            n++;
        }
        assertThat(n).isPositive();
    }

    @Test
    @DisplayName("has Chinese and English for every key and every word that may be chosen")
    void labelled() {
        labelled("", READER.keys());
    }

    private static void labelled(String path, List<Key> keys) {
        assertThat(keys).extracting(Key::name).as(path).doesNotHaveDuplicates();
        for (var key : keys) {
            var way = path + key.name();
            assertThat(key.label().zh()).as(way).containsPattern("\\p{IsHan}");
            assertThat(key.label().en()).as(way).doesNotContainPattern("\\p{IsHan}");
            assertThat(key.meaning().zh()).as(way).isNotBlank();
            assertThat(key.meaning().en()).as(way).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            if (!key.otherwise().isEmpty()) {
                assertThat(key.shape().fits(key.otherwise())).as(way + " otherwise").isTrue();
            }
            switch (key.shape()) {
                case Shape.Group(var below) -> labelled(way + ".", below);
                case Shape.Groups(var below) -> labelled(way + "[].", below);
                case Shape.Choice choice ->
                        assertThat(choice.options())
                                .as(way)
                                .allMatch(
                                        o ->
                                                !o.label().zh().isBlank()
                                                        && !o.label().en().isBlank());
                default -> {}
            }
        }
    }

    @Test
    @DisplayName("is told in docs/definition.md as the program has it")
    void reference() throws IOException {
        var document = Files.readString(Path.of("docs/definition.md"));
        assertThat(document)
                .as("run ./kaijuan campaign keys --into docs/definition.md")
                .isEqualTo(KeyReference.into(document, READER.keys()));
    }

    @Test
    @DisplayName("an unknown key is told the nearest known one, also when it is a label")
    void undescribed() {
        var said = findings(HEAD + "points: {rulez: []}\n").getFirst();
        assertThat(said.key()).isEqualTo("points.rulez");
        assertThat(said.sentence().zh()).contains("是不是 rules");
        assertThat(said.sentence().en()).contains("Did you mean rules?");
        var label = findings(HEAD + "板块: []\n").getFirst();
        assertThat(label.sentence().zh()).contains("是不是 rooms");
    }

    @Test
    @DisplayName("a hostile document is refused at once, however many mistakes it has")
    void hostile() {
        var keys = new StringBuilder(HEAD);
        for (int i = 0; i < 40_000; i++) {
            keys.append('k').append(i).append(": x\n");
        }
        assertThat(findings(keys.toString())).hasSize(200);
        var huge = HEAD + "points: {rules: [{points: " + "9".repeat(400_000) + "}]}\n";
        assertThat(findings(huge)).allMatch(f -> f.sentence().zh().length() < 400);
        assertThat(findings(HEAD + "x: " + "[".repeat(100_000))).hasSize(1);
    }

    private static List<Finding> findings(String document) {
        var flawed = catchThrowableOfType(Flawed.class, () -> READER.read(document, 0, 0));
        return flawed == null ? List.of() : flawed.findings();
    }

    private static JsonNode json(String yaml) {
        return JSON.valueToTree(Core.read(yaml));
    }
}
