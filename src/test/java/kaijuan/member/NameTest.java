package kaijuan.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A name")
class NameTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "张三, 张*",
        "欧阳修, 欧阳*",
        "司马相如, 司马*",
        "欧阳, 欧*",
        "王 小 明, 王*",
        "陈䶮, 陈*",
        "李𬭎, 李*",
        "𠮷田, 𠮷*",
        "阿卜杜拉·买买提, 阿*·*",
        "阿沛•阿旺．晋美, 阿*·*·*",
        "　张　三　, 张*",
        "Ｊｏｈｎ　Ｓｍｉｔｈ, J* S*",
        "John Smith, J* S*",
        "O’Brien Anne-Marie, O* A*",
    })
    @DisplayName("is masked")
    void masks(String written, String mask) {
        assertThat(Name.of(written).masked()).isEqualTo(mask);
        assertThat(Name.of(written).toString()).isEqualTo(mask);
    }

    @ParameterizedTest(name = "not {0}")
    @ValueSource(
            strings = {
                "",
                " ",
                "张",
                "·",
                "张·",
                "<script>alert(1)</script>",
                "张三1",
                "张\u0000三",
                "张\u202e三",
                "=1+1",
                "张三;",
                "Ива́н Петров",
                "😀😀",
                "张三\u200b李",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一",
                "-张三",
                "张--三"
            })
    @DisplayName("is refused in words when it cannot be one")
    void refused(String written) {
        assertThatThrownBy(() -> Name.of(written)).isInstanceOf(Refusal.class);
    }
}
