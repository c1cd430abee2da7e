package kaijuan.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words with places to fill")
class TextTest {

    private final Text english =
            new Text(Locale.ENGLISH, Map.of("a", "{0} {0|point|points} of {1} {1|person|people}"));

    @Test
    @DisplayName("count: 1 point, 2 points, 1 person")
    void counted() {
        assertThat(english.say("a", 1, "1 200")).isEqualTo("1 point of 1 200 people");
        assertThat(english.say("a", 2, 1)).isEqualTo("2 points of 1 person");
        assertThat(english.say("a")).isEqualTo("{0} points of {1} people");
    }
}
