package kaijuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kaijuan.Setting;
import kaijuan.ground.database.Bell;
import kaijuan.shelf.Librarian;
import kaijuan.shelf.Shelf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What changes while somebody reads. */
@DisplayName("While somebody reads")
class MeanwhileTest extends Cheating {

    @Test
    @DisplayName("a session opened on another node counts here, whatever was in memory")
    void anotherNode() {
        var phone = phone();
        phone.open(1);
        var other = node();
        var title = the(Shelf.class).title(book);
        var session = other.open(campaign, reader, title, 1, "", clock.instant());
        other.close();
        for (int i = 1; i <= 3; i++) {
            clock.pass(Duration.ofSeconds(30));
            var beat = new Beat(reader, session, i, 1, i * 100, 100, i, true, clock.instant());
            assertThat(the(Readings.class).beat(beat).why()).isNotEqualTo(Why.ELSEWHERE);
        }
        assertThat(credited()).isEqualTo(60);
    }

    @Test
    @DisplayName("a beat sent again to a node that has not heard of it changes nothing")
    void replayedElsewhere() {
        var here = the(Readings.class);
        var other = node();
        var title = the(Shelf.class).title(book);
        var session = here.open(campaign, reader, title, 1, "", clock.instant());
        here.beat(beat(session, 1));
        assertThat(other.beat(beat(session, 1)).why()).isEqualTo(Why.LATE);
        clock.pass(Duration.ofSeconds(30));
        assertThat(here.beat(beat(session, 2)).why()).isEqualTo(Why.COUNTING);
        clock.pass(Duration.ofSeconds(10));
        assertThat(other.beat(beat(session, 2)).why()).isEqualTo(Why.LATE);
        other.close();
        assertThat(credited()).isEqualTo(30);
    }

    private Beat beat(UUID session, int seq) {
        return new Beat(reader, session, seq, 1, seq * 100, 100, seq, true, clock.instant());
    }

    /** Another program on the same database. */
    private Readings node() {
        var readers = new Readers(the(Register.class), the(Courses.class));
        var beats = new Beats(readers, the(Register.class), the(Bell.class), clock);
        return new Readings(the(Register.class), readers, beats, the(Spans.class));
    }

    @Test
    @DisplayName("a new version that ends the reading ends it for whoever is in the middle")
    void redefined() {
        var words = Setting.SUMMER.replace("SLUG", "cut-short");
        var summer = setting.define(words);
        var who = setting.entrant(summer, "QP-XY");
        var phone = new Device(signedIn(who), clock, "cut-short", book);
        phone.open(1);
        assertThat(phone.read(1, 30).json().get("today").asInt()).isEqualTo(30);
        setting.define(words.replace("to 2022-10-06", "to 2022-04-30"));
        var answer = phone.read(1, 30);
        assertThat(answer.json().get("counting").asBoolean()).isFalse();
    }

    @Test
    @DisplayName("a title taken off the shelf earns no more, in a session at work or a new one")
    void takenOff() {
        long title = setting.book("下架的书", 1, 6000);
        var phone = new Device(signedIn(reader), clock, "qingpu-2022", title);
        phone.open(1);
        phone.read(1, 30);
        the(Librarian.class).hide(title, true);
        assertThat(phone.read(1, 60).json().get("counting").asBoolean()).isFalse();
        assertThat(phone.open(1).status()).isEqualTo(422);
        assertThat(credited()).isEqualTo(30);
    }
}
