package kaijuan.drill;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.ground.database.Folders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;

/** A short turn of {@code ./kaijuan drill}: trap 1, trap 2, trap 10. */
@Tag("database")
@Timeout(240)
@DisplayName("Killed under load")
class DrillTest {

    @Test
    @DisplayName(
            "program and database come back, and nothing that was acknowledged is missing or double"
                    + "")
    void kills() throws Exception {
        var data = Folders.fresh().toString();
        var words = "--kills 2 --seed 5 --people 48 --longest 2 --data " + data;
        assertThat(new CommandLine(new Drill()).execute(words.split(" "))).isZero();
    }
}
