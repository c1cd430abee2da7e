package kaijuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Activities under one roof (D1)")
class ActivitiesTest {

    private static final String TWO =
            """
            kaijuan: 1
            campaign: two
            name: 两项
            host: 总工会
            activities:
              - {id: photo, name: 摄影, days: 2022-05-16 to 2022-10-20}
              - {id: challenge, name: 阅读挑战, days: 2022-08-01 to 2022-10-10}
            stages:
              - {name: 启动, days: 2022-08-01 to 2022-08-31, allows: [enter]}
              - {name: 总结, days: 2022-11-01 to 2022-11-30, allows: [read]}
              - {name: 收稿, activity: photo, days: 2022-05-16 to 2022-10-20, allows: [submit]}
              - {name: 挑战, activity: challenge, days: 2022-08-01 to 2022-10-10, allows: [read]}
            rooms:
              - {id: red, name: 红色经典, activity: challenge, medium: book, tags: [红色]}
              - {id: all, name: 全部图书, medium: book}
            """;

    @Test
    @DisplayName("have days of their own, and stages that overlap those of others")
    void days() {
        var campaign = Reading.document(TWO);
        assertThat(campaign.days()).hasToString("2022-05-16 to 2022-11-30");
        assertThat(campaign.roof()).extracting(Stage::name).containsExactly("启动", "总结");
        var october = at("2022-10-05");
        assertThat(campaign.stageAt(october)).isEmpty();
        assertThat(campaign.allows("submit", "photo", october)).isTrue();
        assertThat(campaign.allows("submit", "challenge", october)).isFalse();
        assertThat(campaign.allows("read", "challenge", at("2022-10-11"))).isFalse();
        assertThat(campaign.opens("read")).isEqualTo("2022-07-31T16:00:00Z");
        assertThat(campaign.closes("read")).isEqualTo("2022-11-30T16:00:00Z");
    }

    @Test
    @DisplayName("open their rooms on their days alone; in another room time counts on")
    void rooms() {
        var campaign = Reading.document(TWO);
        var red = campaign.rooms().subList(0, 1);
        assertThat(campaign.open(red, at("2022-10-10"))).isTrue();
        assertThat(campaign.open(red, at("2022-11-05"))).isFalse();
        var both = campaign.rooms("book", Set.of("红色"));
        assertThat(both).hasSize(2);
        assertThat(campaign.open(both, at("2022-11-05"))).isTrue();
        assertThat(campaign.open(both, at("2022-12-01"))).isFalse();
    }

    @Test
    @DisplayName("are refused where they do not fit, all at once")
    void mistakes() {
        var found =
                wrong(
                        """
                        kaijuan: 1
                        campaign: two
                        name: 两项
                        host: 总工会
                        activities:
                          - {id: photo, name: 摄影, days: 2022-05-16 to 2022-10-20}
                          - {id: photo, name: 摄影, days: 2022-05-16 to 2022-10-20}
                          - {id: Video, name: 微视频, day: 2022-05-16}
                        stages:
                          - {name: 启动, days: 2022-08-01 to 2022-08-31, allows: [entr]}
                          - {name: 又启动, days: 2022-08-31, allows: [enter]}
                          - {name: 收稿, activity: photo, days: 2022-05-15 to 2022-06-01}
                          - {name: 又收稿, activity: photo, days: 2022-06-01 to 2022-06-02}
                          - {name: 朗诵, activity: fhoto, days: 2022-08-01}
                        rooms:
                          - {id: a, name: 甲, activity: none, medium: book}
                        entry: {units: [street]}
                        """);
        assertThat(found)
                .extracting(f -> f.line() + " " + f.key())
                .containsExactlyInAnyOrder(
                        "7 activities[2].id",
                        "8 activities[3].day",
                        "8 activities[3].days",
                        "8 activities[3].id",
                        "10 stages",
                        "10 stages[1].allows",
                        "11 stages[2].days",
                        "12 stages[3].days",
                        "13 stages[4].days",
                        "14 stages[5].activity",
                        "16 rooms[1].activity");
        assertThat(found).noneMatch(f -> f.sentence().en().isBlank());
    }

    private static List<Finding> wrong(String document) {
        return catchThrowableOfType(Flawed.class, () -> Reading.document(document)).findings();
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T04:00:00Z");
    }
}
