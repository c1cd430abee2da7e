package kaijuan.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Recipe;
import kaijuan.ground.text.Both;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The recipes of docs/definition.md")
class RecipesTest {

    static List<Recipe> recipes() throws Exception {
        var found = Recipe.of("points");
        assertThat(found).hasSizeGreaterThan(5);
        return found;
    }

    @ParameterizedTest(name = "{0}: run, and say what stands there")
    @MethodSource("recipes")
    void say(Recipe recipe) {
        var campaign = Drawn.campaign(recipe.document());
        var passages = Said.of(campaign.chapter(Tariff.class), campaign);
        assertThat(passages.stream().flatMap(RecipesTest::words)).containsAll(recipe.said());
    }

    private static Stream<String> words(Passage passage) {
        return Stream.concat(
                        passage.sentences().stream(), passage.rows().stream().flatMap(List::stream))
                .map(Both::zh);
    }
}
