package kaijuan.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever opens a personal link")
class InvitationTracesTest extends Promoted {

    @Override
    String slug() {
        return "traces";
    }

    @Test
    @DisplayName("cannot be guessed: who tries many codes is told to wait")
    void guessing() {
        var guesser = anybody();
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < 61; i++) {
            statuses.add(guesser.get("/c/traces/invite/guess" + (10000 + i)).status());
        }
        assertThat(statuses).contains(404).endsWith(429);
        assertThat(guesser.get(link).status()).as("a right code still opens").isEqualTo(200);
    }

    @Test
    @DisplayName("is told of to the promoter by mask and moment alone; the evidence lies hashed")
    void evidence() {
        var phone = phone();
        enter(opening(link), phone);
        var kept =
                sql.sql("select i::text from invitation i where promoter_id = :p")
                        .param("p", promoter)
                        .query(String.class)
                        .single();
        assertThat(kept).doesNotContain(phone, "127.0.0.1");
        var own = signedIn(promoter).json("/member/data").json();
        assertThat(own.at("/invite/friends")).hasSize(1);
        assertThat(own.at("/invite/links/0/code").asString()).hasSize(10);
        assertThat(List.copyOf(own.at("/invite/friends/0").propertyNames()))
                .containsExactlyInAnyOrder("campaign", "came_at", "counted_at");
    }

    @Test
    @DisplayName("stays counted when they leave, and their evidence is gone; a promoter's link too")
    void leaving() {
        var friend = enter(opening(link), phone());
        friend.submit("/member/leave", "sure", "true");
        assertThat(counted(campaign, promoter)).isEqualTo(1);
        var evidence =
                sql.sql(
                                "select device || count(browser) from invitation where promoter_id"
                                        + " = :p group by device")
                        .param("p", promoter)
                        .query(String.class)
                        .single();
        assertThat(evidence).isEqualTo("0");
        signedIn(promoter).submit("/member/leave", "sure", "true");
        assertThat(anybody().get(link).status()).isEqualTo(404);
    }
}
