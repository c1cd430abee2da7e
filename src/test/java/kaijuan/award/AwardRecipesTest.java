package kaijuan.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaijuan.campaign.Recipe;
import kaijuan.ground.text.Both;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The recipes for awards of docs/definition.md")
class AwardRecipesTest {

    static List<Recipe> recipes() throws Exception {
        var found = Recipe.of("awards");
        assertThat(found).hasSize(7);
        return found;
    }

    @ParameterizedTest(name = "{0}: run, and say what stands there")
    @MethodSource("recipes")
    void say(Recipe recipe) {
        var campaign = Defined.campaign(recipe.document());
        var rows = new AwardsChapter().says(campaign).getFirst().rows();
        assertThat(rows.stream().flatMap(List::stream).map(Both::zh)).containsAll(recipe.said());
        assertThat(rows.stream().flatMap(List::stream).map(Both::en)).doesNotContainNull();
    }
}
