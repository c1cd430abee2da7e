package kaijuan.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

@DisplayName("Awards of a campaign")
class HonoursTest extends Gathering {

    private static List<Long> winners(Document document, String award) {
        return document.awards().stream()
                .filter(a -> a.id().equals(award))
                .flatMap(a -> a.places().stream())
                .map(Document.Place::subject)
                .toList();
    }

    private Document now(Campaign c) {
        return the(Honours.class).now(c, Map.of(), Map.of());
    }

    @Test
    @DisplayName("go by the boards as they are, in the order of who reached the points first")
    void now() {
        var c = campaign("now");
        var who = people(c, 4);
        var made = now(c);
        assertThat(winners(made, "stars")).containsExactly(who.get(0), who.get(1));
        assertThat(winners(made, "ten")).containsExactly(0L);
        assertThat(winners(made, "streets")).hasSize(1).doesNotContain(0L);
        var barred = Map.of(who.get(0), new Both("工作人员", "staff"));
        var without = the(Honours.class).now(c, barred, Map.of());
        assertThat(winners(without, "stars")).containsExactly(who.get(1), who.get(2));
        assertThat(without.awards().getFirst().passed().getFirst().why().en())
                .isEqualTo("may not win: staff");
    }

    @Test
    @DisplayName("that were published stay readable and cannot be altered without its being seen")
    void published() {
        var c = campaign("published");
        people(c, 3);
        var first = the(Honours.class).publish(c, now(c), "张馆长");
        people(c, 1);
        var second = the(Honours.class).publish(c, now(c), "张馆长");
        assertThat(second.no()).isEqualTo(2);
        var kept = the(Honours.class).document(c, 1).orElseThrow();
        assertThat(Tickets.digest(the(Honours.class).text(kept))).isEqualTo(first.digest());
        assertThatThrownBy(
                        () ->
                                sql.sql(
                                                "update award_publication set document ="
                                                        + " replace(document, '阅读', '读书')")
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    @DisplayName("by a draw: the list first, the seed once, nothing changes after (trap 5)")
    void drawn() throws Exception {
        var c = campaign("drawn");
        var who = people(c, 6);
        var draws = the(Draws.class);
        var listed = draws.publish(c, "lucky", Map.of(who.get(5), Both.name("staff")), "张馆长");
        var list = draws.tickets(c, "lucky").orElseThrow();
        assertThat(DrawFile.parse(list).tickets().all()).hasSize(3);
        assertThat(draws.publish(c, "lucky", Map.of(), "李").digest()).isEqualTo(listed.digest());
        var file = DrawFile.parse(list);
        assertThatThrownBy(() -> draws.decide(c, file, "5", "same moment", "张"))
                .isInstanceOf(Refusal.class);
        clock.now("2022-05-02T13:00:00");
        var other = DrawFile.parse(list.replace("places 2", "places 3"));
        assertThatThrownBy(() -> draws.decide(c, other, "05 11 23", "双色球", "张"))
                .isInstanceOf(Refusal.class);
        var done = draws.decide(c, file, "05 11 23", "双色球 2022049 期", "张馆长");
        assertThat(DrawFile.parse(done.text()).wrong()).isEmpty();
        assertThatThrownBy(() -> draws.decide(c, file, "05 11 24", "双色球", "张"))
                .isInstanceOf(Refusal.class);
        assertThat(draws.decide(c, file, "05 11 23", "双色球 2022049 期", "张馆长")).isEqualTo(done);
        assertThat(new HashSet<>(winners(now(c), "lucky")))
                .hasSize(2)
                .isSubsetOf(who.subList(2, 5));
        var changed = list.replace("places 2", "places 3");
        assertThatThrownBy(() -> relist(c, changed))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> sql.sql("delete from award_draw").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void relist(Campaign c, String tickets) {
        sql.sql("update award_draw set tickets = ?, digest = ? where campaign_id = ?")
                .params(tickets, Tickets.digest(tickets), c.id())
                .update();
    }
}
