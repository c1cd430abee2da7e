package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import kaijuan.campaign.Finding;
import kaijuan.campaign.Flawed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A board with mistakes")
class BoardMistakesTest {

    private static List<Finding> findings(String boards) {
        var flawed = catchThrowableOfType(Flawed.class, () -> Made.campaign(boards));
        return flawed == null ? List.of() : flawed.findings();
    }

    @Test
    @DisplayName("is told all of them at once, each with its line, its key and advice")
    void allAtOnce() {
        var found =
                findings(
                        """
                        boards:
                          - id: a
                            name: 榜
                            parts:
                              - {measure: time, weight: 50%}
                              - {measure: checkins, weight: 40%, points: [3, 2]}
                          - {id: b, name: 榜, measure: piont}
                          - {id: c, name: 榜, measure: entrants}
                          - {id: d, name: 榜, measure: points, rules: [chekin], rooms: [classics]}
                          - {id: e, name: 榜, minimum: 5, ties: shared, per: entrant}
                        """);
        assertThat(found)
                .extracting(Finding::key)
                .containsExactlyInAnyOrder(
                        "boards[1].parts",
                        "boards[1].parts[2].points",
                        "boards[2].measure",
                        "boards[3].measure",
                        "boards[4].rules",
                        "boards[4].rooms",
                        "boards[5].minimum",
                        "boards[5].per");
        assertThat(found).extracting(Finding::line).allMatch(line -> line > 15);
        assertThat(said(found, "boards[1].parts")).contains("合计是 90%，应当正好是 100%");
        assertThat(said(found, "boards[2].measure")).contains("points");
        assertThat(said(found, "boards[4].rules")).contains("是不是 checkin");
        assertThat(found).extracting(f -> f.sentence().en()).noneMatch(String::isBlank);
    }

    private static String said(List<Finding> found, String key) {
        return found.stream()
                .filter(f -> f.key().equals(key))
                .map(f -> f.sentence().zh())
                .findFirst()
                .orElse("");
    }

    @Test
    @DisplayName("is told what is wrong with each term, by its key")
    void terms() {
        var composite =
                "parts: [{measure: time, weight: 50%%},"
                        + " {measure: days, weight: 50%%, as: rank%s}]";
        var cases =
                Map.ofEntries(
                        Map.entry("parts: [{measure: time, weight: 100%}]", "parts"),
                        Map.entry(composite.formatted(", points: [1, 2]"), "parts[2].points"),
                        Map.entry(composite.formatted(", step: 2"), "parts[2].step"),
                        Map.entry(composite.formatted("") + ", measure: time", "measure"),
                        Map.entry("measure: time, decimals: 3", "decimals"),
                        Map.entry("measure: time, take: count", "take"),
                        Map.entry(
                                "measure: time, then: [{measure: days}, {measure: days}]",
                                "then[2].measure"),
                        Map.entry("measure: days, least: 30h", "least"),
                        Map.entry("measure: invited", "measure"),
                        Map.entry("measure: likes, of: works, split: {by: track}", "split.lists"),
                        Map.entry("measure: time, split: {by: region}", "split.lists"),
                        Map.entry("measure: time, split: {by: age}", "split.lists"),
                        Map.entry(ages("-17", "17-"), "split.lists[2].ages"),
                        Map.entry(ages("9-3", "17-"), "split.lists[1].ages"),
                        Map.entry(
                                "measure: time, split: {by: level,"
                                        + " lists: [{id: a, name: 甲, ages: 3}]}",
                                "split.lists[1].levels"),
                        Map.entry(
                                "measure: points, of: units, units: [street], split: {by: age,"
                                        + " lists: [{id: a, name: 甲, ages: 3-}]}",
                                "split.by"));
        cases.forEach(BoardMistakesTest::told);
    }

    private static void told(String terms, String key) {
        assertThat(findings("boards: [{id: a, name: 榜, " + terms + "}]"))
                .as(terms)
                .extracting(Finding::key)
                .contains("boards[1]." + key);
    }

    @Test
    @DisplayName("of a split by an answer and of a streak is told by its key")
    void answers() {
        Map.ofEntries(
                        Map.entry("measure: streak, people: 2", "measure"),
                        Map.entry("of: units, units: [street], measure: streak", "people"),
                        Map.entry(
                                "of: units, units: [street], measure: streak, people: 2, above: 1",
                                "above"),
                        Map.entry("measure: time, people: 2", "people"),
                        Map.entry("measure: time, split: {by: field}", "split.field"),
                        Map.entry("measure: time, split: {by: field, field: card}", "split.field"),
                        Map.entry("measure: time, split: {by: field, field: grad}", "split.field"),
                        Map.entry("measure: time, split: {by: kind, field: grade}", "split.field"),
                        Map.entry(
                                "measure: time, split: {by: field, field: grade,"
                                        + " lists: [{id: a, name: 甲, choices: [大三]}]}",
                                "split.lists[1].choices"))
                .forEach(BoardMistakesTest::told);
    }

    private static String ages(String one, String other) {
        return """
                measure: time, split: {by: age, lists: [{id: a, name: 甲, ages: %s},
                {id: b, name: 乙, ages: %s}]}"""
                .formatted(one, other);
    }

    @Test
    @DisplayName("by age needs that ages are asked; of teams and works it waits, and says so")
    void context() {
        var works = Made.campaign("boards: [{id: w, name: 作品榜, of: works, measure: likes}]");
        var board = works.chapter(Boards.class).all().getFirst();
        assertThat(board.waits()).isTrue();
        assertThat(new BoardsChapter().says(works).getFirst().waits()).isTrue();
        assertThat(new Made().person(1, 0).rows(works)).isEmpty();
    }
}
