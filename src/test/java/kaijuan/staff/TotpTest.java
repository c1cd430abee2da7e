package kaijuan.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A one-time code")
class TotpTest {

    /** The secret of RFC 6238, appendix B: "12345678901234567890". */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    @DisplayName("is what RFC 6238 says, its last six digits")
    void rfc() {
        Map.of(
                        59L, "94287082",
                        1111111109L, "07081804",
                        1111111111L, "14050471",
                        1234567890L, "89005924",
                        2000000000L, "69279037",
                        20000000000L, "65353130")
                .forEach(
                        (second, code) ->
                                assertThat(Totp.code(SECRET, second / 30))
                                        .isEqualTo(code.substring(2)));
    }

    @Test
    @DisplayName("is good a step before and after, and no further: a clock half a minute off")
    void steps() {
        var now = Instant.ofEpochSecond(1_651_377_600);
        long step = Totp.step(now);
        for (int off = -3; off <= 3; off++) {
            var good = Math.abs(off) <= 1;
            assertThat(Totp.match(SECRET, Totp.code(SECRET, step + off), now))
                    .as("%d steps off", off)
                    .isEqualTo(good ? OptionalLong.of(step + off) : OptionalLong.empty());
        }
        assertThat(Totp.match(SECRET, "12345", now)).isEmpty();
        assertThat(Totp.match(SECRET, "", now)).isEmpty();
    }

    @Test
    @DisplayName("has a secret of 160 bits that no two accounts share")
    void fresh() {
        assertThat(Totp.fresh()).hasSize(32).matches("[A-Z2-7]+").isNotEqualTo(Totp.fresh());
    }
}
