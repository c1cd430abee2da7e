package kaijuan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.award.DrawFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("./kaijuan verify draw")
class DrawVerifiedTest {

    private static final String LIST =
            """
            kaijuan draw 1
            campaign spring
            award lucky
            places 1
            people 2
            00000000000000000000000a 3
            00000000000000000000000b 1
            """;

    @TempDir Path folder;

    private int verify(String text) throws Exception {
        var file = folder.resolve("draw.txt");
        Files.writeString(file, text);
        return Commands.run("verify", "draw", file.toString());
    }

    @Test
    @DisplayName("ends with 0 for what follows from list and seed, and with 1 for anything else")
    void verified() throws Exception {
        var decided = DrawFile.parse(LIST).decided("05 11 23", "双色球").text();
        assertThat(verify(LIST)).isZero();
        assertThat(verify(decided)).isZero();
        assertThat(verify(decided.replace("05 11 23", "05 11 24").replace("a 3", "a 4")))
                .isEqualTo(1);
        assertThat(verify(decided.replaceAll("\\w+\\n$", "00000000000000000000000c\n")))
                .isEqualTo(1);
        assertThat(verify("\u0000\uFFFD nonsense")).isEqualTo(1);
        Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe});
        var bytes = folder.resolve("bytes").toString();
        assertThat(Commands.run("verify", "draw", bytes)).isEqualTo(1);
        assertThat(Commands.run("verify", "draw", folder + "/no")).isEqualTo(1);
    }
}
