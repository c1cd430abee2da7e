package kaijuan.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Set;
import kaijuan.campaign.Flawed;
import kaijuan.campaign.Passage;
import org.junit.jupiter.api.Test;

class BoardsChapterTest extends Game {

    @Test
    void boardsAreReadAsTheyAreWritten() {
        var boards = campaign("written").chapter(Boards.class);
        assertThat(boards.all()).hasSize(4);
        var time = boards.of("time").orElseThrow();
        assertThat(time.publish()).isEqualTo(new Publish.Every(Duration.ofHours(2)));
        assertThat(time.shown()).isEqualTo(2);
        assertThat(boards.of("streets").orElseThrow().kinds()).isEqualTo(Set.of("street"));
    }

    @Test
    void everyRuleIsSaidInBothLanguages() {
        var said = new BoardsChapter().says(campaign("said"));
        assertThat(said).extracting(p -> p.heading().zh()).startsWith("积分榜", "时长榜");
        assertThat(said.get(1).sentences())
                .extracting(b -> b.zh())
                .containsExactly(
                        "按累计有效时长从高到低排名；同分者先达到者在前。",
                        "每 2 小时公布一次，写明截止时刻和下次公布的时刻。",
                        "公布前 2 名，姓名只显示姓氏；每个人都能看到自己的名次。不公开者不占名次。");
        assertThat(said).flatExtracting(Passage::sentences).noneMatch(b -> b.en().isBlank());
    }

    @Test
    void everyMistakeIsFoundAtItsLine() {
        var flawed =
                catchThrowableOfType(
                        Flawed.class,
                        () ->
                                campaign(
                                        "flawed",
                                        """
                                        boards:
                                          - id: A b
                                            name: 榜
                                            publish: every 7h
                                          - id: streets
                                            name: 街镇榜
                                            of: units
                                            measure: points
                                          - id: streets
                                            name: 又一个
                                            measure: target
                                            media: [film]
                                            shwo: 3
                                        """));
        assertThat(flawed.findings())
                .extracting(f -> f.key())
                .contains(
                        "boards[1].id",
                        "boards[1].publish",
                        "boards[2].units",
                        "boards[3].id",
                        "boards[3].measure",
                        "boards[3].media",
                        "boards[3].shwo");
    }
}
