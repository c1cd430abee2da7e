package kaijuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaijuan.ground.text.Both;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The recipes for awards of docs/definition.md")
class AwardRecipesTest {

    private static final Pattern RECIPE =
            Pattern.compile(
                    "\\*\\*([^*\\n]+)\\*\\*[^\\n]*\\n```yaml\\n(awards:.*?)```\\n"
                            + "((?:> [^\\n]*\\n)+)",
                    Pattern.DOTALL);

    record Recipe(String name, String awards, List<String> said) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Recipe> recipes() throws Exception {
        var found = new ArrayList<Recipe>();
        var m = RECIPE.matcher(Files.readString(Path.of("docs/definition.md")));
        while (m.find()) {
            var said = m.group(3).lines().map(l -> l.substring(2)).toList();
            found.add(new Recipe(m.group(1), m.group(2), said));
        }
        assertThat(found).hasSize(6);
        return found.stream();
    }

    @ParameterizedTest(name = "{0}: run, and say what stands there")
    @MethodSource("recipes")
    void say(Recipe recipe) {
        var campaign = Defined.campaign(recipe.awards());
        var rows = new AwardsChapter().says(campaign).getFirst().rows();
        assertThat(rows.stream().flatMap(List::stream).map(Both::zh)).containsAll(recipe.said());
        assertThat(rows.stream().flatMap(List::stream).map(Both::en)).doesNotContainNull();
    }
}
