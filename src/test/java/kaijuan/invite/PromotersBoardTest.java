package kaijuan.invite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import kaijuan.campaign.Campaign;
import kaijuan.standing.Line;
import kaijuan.standing.Standings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The board of promoters (A5)")
class PromotersBoardTest extends Inviting {

    private static int phones;

    private Campaign campaign;

    @BeforeAll
    void aCampaign() {
        clock.now("2022-05-01T12:00:00");
        campaign = campaign("promoters", "count: signIn");
    }

    @Test
    @DisplayName("ranks people by friends who count, and streets by those of their people")
    void ranks() {
        long first = setting.entrant(campaign, "QP-XY");
        long second = setting.entrant(campaign, "QP-YP");
        long third = setting.entrant(campaign, "QP-XY");
        bring(first, 3);
        bring(third, 2);
        bring(second, 4);
        await().untilAsserted(
                        () ->
                                assertThat(top("invited").stream().map(Line::score))
                                        .containsExactly(4L, 3L, 2L));
        await().untilAsserted(
                        () ->
                                assertThat(top("streets").stream().map(Line::score))
                                        .containsExactly(5L, 4L));
        var mine =
                the(Standings.class)
                        .mine(campaign, the(Standings.class).board(campaign, "invited"), third)
                        .orElseThrow();
        assertThat(mine.rank()).isEqualTo(3);
        var page = anybody().get("/c/promoters/standing/invited");
        assertThat(page.text()).contains("按邀请好友人数从高到低排名", "4 人");
    }

    private java.util.List<Line> top(String board) {
        clock.pass(Duration.ofSeconds(1));
        var standings = the(Standings.class);
        return standings.top(campaign, standings.board(campaign, board), 1, 10).lines();
    }

    private void bring(long promoter, int friends) {
        for (int i = 0; i < friends; i++) {
            enter(opening(link(campaign, promoter)), "137%08d".formatted(++phones));
            clock.pass(Duration.ofSeconds(1));
        }
    }
}
