package kaijuan.award;

import static kaijuan.award.Defined.winners;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Everything;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The promotion awards of the Hunan libraries, by their own definition (A6)")
class PromotionAwardsTest {

    private static Campaign hunan;

    @BeforeAll
    static void definition() throws IOException {
        var text = Files.readString(Path.of("campaigns/hunan-library-2020.yaml"));
        hunan = Everything.READER.read(text.replace("  under: \"430000\"\n", ""), 1, 1);
    }

    /** So many friends of the first, the second, ...; gold, silver, bronze. */
    private static List<Outcome> given(long... friends) {
        var board = Defined.race(hunan, "invited", friends);
        return Allocation.of(hunan.chapter(Awards.class), Given.of(Map.of("invited", board)))
                .subList(0, 3);
    }

    private static long[] first(long friends) {
        return LongStream.range(0, 40).map(i -> i == 0 ? friends : 900 - i * 10).toArray();
    }

    @Test
    @DisplayName("give gold to a first with 1000 friends, silver to 2 to 6, bronze to 7 to 36")
    void reached() {
        var outcomes = given(first(1000));
        assertThat(winners(outcomes.get(0))).containsExactly(1L);
        assertThat(winners(outcomes.get(1))).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(winners(outcomes.get(2)))
                .containsExactlyElementsOf(LongStream.rangeClosed(7, 36).boxed().toList());
    }

    @Test
    @DisplayName("leave gold empty with a first who has 999, who wins nothing, and say why")
    void literally() {
        var outcomes = given(first(999));
        assertThat(winners(outcomes.get(0))).isEmpty();
        assertThat(outcomes.getFirst().places().getFirst().why().zh())
                .isEqualTo("空缺：“推广大使榜”第 1 名，999 人，不到 1\u2009000 人");
        assertThat(winners(outcomes.get(1))).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(outcomes).allMatch(o -> !winners(o).contains(1L));
    }

    @Test
    @DisplayName("ask 500 of rank 6 and 200 of rank 7 and 36: one less leaves that place empty")
    void edges() {
        var friends = LongStream.range(0, 40).map(i -> i < 6 ? 500 : 200).toArray();
        friends[0] = 1000;
        assertThat(given(friends)).extracting(o -> winners(o).size()).containsExactly(1, 5, 30);
        friends[5] = 499;
        friends[6] = 199;
        friends[35] = 199;
        var outcomes = given(friends);
        assertThat(winners(outcomes.get(1))).containsExactly(2L, 3L, 4L, 5L);
        assertThat(winners(outcomes.get(2))).hasSize(28).doesNotContain(7L, 36L);
        assertThat(outcomes).extracting(Outcome::waits).containsOnlyNulls();
    }
}
