package kaijuan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.campaign.Campaign;
import kaijuan.command.Sayings;
import kaijuan.ground.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A simulation")
class SimulatingTest {

    @Test
    @DisplayName("of one seed is the same each time, and of another is another")
    void seeded() throws IOException {
        var first = played("qingpu-2022", 1300, 7);
        assertThat(played("qingpu-2022", 1300, 7)).isEqualTo(first);
        assertThat(played("qingpu-2022", 1300, 8)).isNotEqualTo(first);
    }

    @Test
    @DisplayName("plays the same first people however many there are")
    void each() throws IOException {
        var few = played("qingpu-2022", 1, 7).points().mean();
        assertThat(few).isPositive();
        assertThat(played("qingpu-2022", 1, 7).points().quantiles().get(100)).isEqualTo((long) few);
    }

    @Test
    @DisplayName("adds up: rules give what people have, steps hold everybody")
    void addsUp() throws IOException {
        var forecast = played("qingpu-2022", 1000, 7);
        long given = forecast.rules().stream().mapToLong(Forecast.RuleSum::points).sum();
        assertThat(forecast.points().mean() * 1000).isBetween(given - 50.0, given + 50.0);
        assertThat(forecast.points().steps().stream().mapToLong(Forecast.Step::people).sum())
                .isEqualTo(1000);
        var points = forecast.boards().getFirst();
        assertThat(points.scores().get(1).longValueExact())
                .isEqualTo(forecast.points().quantiles().get(100));
        assertThat(points.scores().get(1)).isGreaterThan(points.scores().get(100));
        assertThat(forecast.load().peak()).isPositive();
    }

    @Test
    @DisplayName("says what a limit took; a wider one takes less and leaves more")
    void limits() throws IOException {
        var narrow = played("qingpu-2022", 500, 7);
        var text = Files.readString(Path.of("campaigns/qingpu-2022.yaml"));
        var wide = new Simulating(read(text.replace("cap: 10", "cap: 40")), 500, 7).play(n -> {});
        assertThat(taken(narrow)).isGreaterThan(taken(wide));
        assertThat(wide.points().mean() - narrow.points().mean())
                .isBetween(
                        (taken(narrow) - taken(wide)) / 500.0 - 0.2,
                        (taken(narrow) - taken(wide)) / 500.0 + 0.2);
    }

    @Test
    @DisplayName("plays every definition of the folder, and speaks both languages")
    void every() throws IOException {
        for (var name : new String[] {"hunan-library-2020", "loudi-2022"}) {
            var forecast = played(name, 300, 1);
            assertThat(forecast.days()).isPositive();
            var texts = new Texts();
            // Amounts as people say them: hours, not seconds; each language alone.
            assertThat(Said.of(forecast, texts.chinese()))
                    .anyMatch(
                            l ->
                                    l.matches(
                                            name.startsWith("l")
                                                    ? ".*到 60 分钟：.*"
                                                    : ".*第 1 名 \\d+ 时.*"))
                    .noneMatch(l -> l.contains(" / "));
            assertThat(Said.of(forecast, texts.english())).noneMatch(l -> l.contains("{"));
            assertThat(Said.of(forecast, texts.chinese())).noneMatch(l -> l.contains("{"));
        }
    }

    @Test
    @DisplayName("brings friends where people can be invited: few have many, most have none")
    void friends() throws IOException {
        var boards = played("hunan-library-2020", 3000, 7).boards();
        var promoters =
                boards.stream().filter(b -> b.name().equals("推广大使榜")).findFirst().orElseThrow();
        assertThat(promoters.places()).isBetween(200, 600);
        assertThat(promoters.scores().get(1).intValueExact()).isGreaterThan(50);
        assertThat(promoters.scores().get(100).intValueExact()).isBetween(1, 20);
    }

    private static long taken(Forecast forecast) {
        return forecast.caps().stream().mapToLong(Forecast.CapSum::taken).sum();
    }

    private static Forecast played(String name, int people, long seed) throws IOException {
        var text = Files.readString(Path.of("campaigns", name + ".yaml"));
        return new Simulating(read(text), people, seed).play(n -> {});
    }

    private static Campaign read(String document) {
        return Sayings.reader().read(document, 0, 1);
    }
}
