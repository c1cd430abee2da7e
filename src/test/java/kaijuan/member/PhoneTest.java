package kaijuan.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A phone")
class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800000000",
                " 138 0000 0000 ",
                "+86 138-0000-0000",
                "８６１３８００００００００",
                "008613800000000",
                "（+86）138 0000 0000",
                "138\u200b00000000"
            })
    @DisplayName("is the same however it is typed, and prints masked")
    void normal(String typed) {
        assertThat(Phone.of(typed).digits()).isEqualTo("13800000000");
        assertThat(Phone.of(typed)).hasToString("138****0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "138",
                "12800000000",
                "021-12345678",
                "+85291234567",
                "+1 415 555 0100",
                "138000000000",
                "1380000000a",
                "<script>",
                "13800000000;13900000000"
            })
    @DisplayName("of another kind is refused in words")
    void refused(String typed) {
        assertThatThrownBy(() -> Phone.of(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.key()).isEqualTo("member.phone.wrong"));
    }
}
