package kaijuan.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.ground.security.Allowances;
import kaijuan.outer.Quiz;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes of events that are guessed. */
@DisplayName("Whoever guesses the code of an event")
class GuessesTest extends Tables {

    private static final LocalDate DAY = LocalDate.parse("2022-05-02");
    private static final LocalTime OPENS = LocalTime.of(13, 30);
    private static final LocalTime CLOSES = LocalTime.of(16, 0);

    private final Setting setting = new Setting(this);

    @Test
    @DisplayName("has none taken while ten guesses of theirs are still being looked at")
    void atOnce() throws Exception {
        clock.now("2022-05-02T14:00:00");
        var campaign = Quiz.campaign(setting, "guessed", "");
        long who = setting.entrant(campaign, "QP-XY");
        var plan = new Event.Plan("讲座", "报告厅", DAY, DAY, OPENS, CLOSES, false);
        long id = the(Events.class).add(campaign, plan, setting.somebody());
        var event = the(Events.class).one(campaign, id);
        var code = the(Events.class).code(event);
        var guess =
                new FutureTask<>(() -> the(Attendances.class).attend(campaign, event, who, code));
        the(TransactionTemplate.class)
                .executeWithoutResult(
                        open -> {
                            for (int i = 0; i < 10; i++) {
                                var key = "event:" + id + ":" + who;
                                the(Allowances.class).take(key, 10, Duration.ofHours(1));
                            }
                            Thread.ofVirtual().start(guess);
                            assertThatThrownBy(() -> guess.get(500, TimeUnit.MILLISECONDS))
                                    .isInstanceOf(TimeoutException.class);
                        });
        assertThatThrownBy(() -> guess.get(20, TimeUnit.SECONDS)).hasMessageContaining("tooOften");
        assertThat(the(Attendances.class).of(campaign, who)).isEmpty();
    }
}
