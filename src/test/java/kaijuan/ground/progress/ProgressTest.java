package kaijuan.ground.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Long work without a terminal")
class ProgressTest {

    @Test
    @DisplayName("says a line for each tenth, whatever the number of steps")
    void lines() {
        assertThat(said(2000, 1)).hasSize(11).last().isEqualTo("读者 100% (2000/2000)");
        assertThat(said(3, 1))
                .containsExactly("读者 0% (0/3)", "读者 30% (1/3)", "读者 60% (2/3)", "读者 100% (3/3)");
        assertThat(said(0, 0)).containsExactly("读者 0% (0/1)");
    }

    private static java.util.List<String> said(int steps, int by) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        try (var progress = Progress.in(stream, "读者", steps)) {
            for (int i = 0; i < steps; i += by) {
                progress.step(by);
            }
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
