package kaijuan.material;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.campaign.Everything;
import kaijuan.campaign.Passage;
import kaijuan.ground.text.Both;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The chapter materials")
class MaterialsChapterTest {

    private static final String HEAD =
            """
            kaijuan: 1
            campaign: sample
            name: 样例
            host: 样例
            stages:
              - {name: 参与, days: 2022-05-01 to 2022-10-31, allows: [enter]}
            """;

    @Test
    @DisplayName("says what can be downloaded and what must be used, and that it waits")
    void said() {
        var passages =
                Everything.says(
                        Everything.read(HEAD + "materials: [{id: logo, name: 活动标识, must: yes}]\n"));
        assertThat(passages).singleElement().matches(Passage::waits);
        assertThat(Everything.words(passages).map(Both::zh)).contains("活动标识", "必须");
    }

    @Test
    @DisplayName("tells an id that stands twice")
    void mistakes() {
        assertThat(
                        Everything.mistakes(
                                HEAD + "materials:\n- {id: a, name: 甲}\n- {id: a, name: 乙}\n"))
                .extracting(f -> f.line() + " " + f.key())
                .containsExactly("9 materials[2].id");
    }
}
