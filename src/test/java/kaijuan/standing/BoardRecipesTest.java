package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Recipe;
import kaijuan.ground.text.Both;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The recipes for boards of docs/definition.md")
class BoardRecipesTest {

    /**
     * First places, by the board's word. Of "all-round": 25 + 45 × 34200/35400; 25 × 5/9 + 45; of
     * "mixed": three share (100 + 99 + 98)/3, and the third of them has more check-ins than all
     * others.
     */
    private static final Map<String, List<String>> FIRST =
            Map.of(
                    "stars", List.of("1 1", "2 2"),
                    "all-round", List.of("1 3 68.47", "2 1 58.89", "3 2 58.13"),
                    "points", List.of("1 3", "1 4", "3 1"),
                    "mixed", List.of("1 3 99.40", "2 1 59.40", "3 4 59.40"),
                    "heads", List.of("1 11"),
                    "active", List.of("1 11 3", "2 12 1"),
                    "progress", List.of("1 11 30", "2 12 1"),
                    "ages", List.of("young 1 3", "grown 1 1", "grown 2 4"),
                    "running", List.of("1 11 2", "2 12 0"),
                    "grades", List.of("1 1 3", "1 2 2", "2 1 1", "2 2 4"));

    static List<Recipe> recipes() throws Exception {
        var found = Recipe.of("boards");
        assertThat(found).hasSize(10);
        return found;
    }

    @ParameterizedTest(name = "{0}: says what stands there")
    @MethodSource("recipes")
    void say(Recipe recipe) {
        var campaign = Made.campaign(recipe.document());
        var said = new BoardsChapter().says(campaign);
        assertThat(said.stream().flatMap(BoardRecipesTest::words).map(Both::zh))
                .containsAll(recipe.said());
        assertThat(said.stream().flatMap(BoardRecipesTest::words).map(Both::en))
                .noneMatch(String::isBlank);
    }

    private static Stream<Both> words(Passage passage) {
        return Stream.concat(
                passage.sentences().stream(), passage.rows().stream().flatMap(List::stream));
    }

    @ParameterizedTest(name = "{0}: places people so")
    @MethodSource("recipes")
    void place(Recipe recipe) {
        Campaign campaign = Made.campaign(recipe.document());
        var board = campaign.chapter(Boards.class).all().getFirst();
        var told = people().told(campaign);
        for (var line : FIRST.getOrDefault(board.id(), List.of("nothing is expected"))) {
            assertThat(told).as(told.toString()).anyMatch(t -> (t + " ").startsWith(line + " "));
        }
    }

    /**
     * Thirty people of Xiayang and one of Yingpu: the third and the fourth have the same points and
     * days, the first as many points and fewer days; hours fall from the first on.
     */
    private static Made people() {
        var made =
                new Made()
                        .unit(1, "QP", "district", 0)
                        .unit(11, "XY", "street", 1)
                        .unit(12, "YP", "street", 1);
        long[] points = {120, 90, 120, 120, 20};
        long[] days = {1, 9, 5, 5, 0};
        for (int i = 1; i <= 31; i++) {
            made.person(i, i == 4 ? 12 : 11, true, i == 3 ? 12 : 40);
            made.has(i, "time", 36_000 - i * 600L, i);
            made.has(i, "time:audio+book", 36_000 - i * 600L, i);
            made.has(i, "checkins", i == 3 ? 9 : 5, i);
            if (i <= 5) {
                made.answered(i, i == 2 || i == 3 ? "大一" : "大二");
                made.has(i, "points", points[i - 1], i);
                made.has(i, "days;least=1200", days[i - 1], i);
            }
        }
        // Both on days 1, 2, 4, 5 and 9 of May, of which the first is day 13 of its block.
        made.has(1, "streak;least=1200;block=764", 0b1_0001_1011L << 13, 1);
        made.has(2, "streak;least=1200;block=764", 0b1_0001_1111L << 13, 2);
        made.has(4, "streak;least=1200;block=764", 0b0_0001_0000L << 13, 2);
        made.has(5, "points", 100, 9);
        return made;
    }
}
