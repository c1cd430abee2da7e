package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    @DisplayName("a key that is not described cannot be read: nothing is accepted that is not told")
    void undescribed() {
        var findings = new Findings();
        var node = Objects.requireNonNull(Written.of("nickname: 小王", findings));
        var section = new Section(node, "", Shape.group(Key.named()), findings);
        assertThatThrownBy(() -> section.text("nickname")).hasMessageContaining("nickname");
        assertThatThrownBy(() -> section.sections("name")).hasMessageContaining("no list");
    }
}
