package kaijuan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.ground.text.Both;
import kaijuan.points.Discrepancy;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import kaijuan.reading.Device;
import kaijuan.standing.Rebuilding;
import kaijuan.standing.Standings;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a recount finds when the ledger or a board was altered behind the program's back. */
@DisplayName("A recount")
class RecountTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long book;
    private long reader;

    @BeforeAll
    void aCampaignWithABook() {
        campaign = setting.qingpu();
        book = setting.book("大学", 2, 9000);
    }

    @BeforeEach
    void somebodyEarnsSevenPoints() {
        clock.now("2022-05-01T12:00:00");
        reader = setting.entrant(campaign, "QP-XY");
        var phone = new Device(signedIn(reader), clock, "qingpu-2022", book);
        phone.open(1);
        phone.read(1, 600);
        signedIn(reader).post("/c/qingpu-2022/checkin");
        the(Points.class).settle();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(none()).isTrue());
        assertThat(the(Points.class).account(campaign, reader).points()).isEqualTo(7);
    }

    @Test
    @DisplayName("names an entry whose points were altered, also where the day's sum was adjusted")
    void altered() {
        change("update ledger_entry set points = 99 where member_id = :m and rule = 'classics'");
        change("update points_day set points = 104 where member_id = :m");
        change("update points_account set points = 104 where member_id = :m");
        assertThat(words()).anyMatch(w -> w.contains("classics 1: stands +99"));
        assertThat(words()).anyMatch(w -> w.contains("the day's sum"));
        assertThat(words()).anyMatch(w -> w.contains("should be +2 "));
        mendedIsRight();
    }

    @Test
    @DisplayName("names a missing entry, one too many, and a ledger that has lost the whole day")
    void missing() {
        change("delete from ledger_entry where member_id = :m and rule = 'checkin'");
        assertThat(words()).anyMatch(w -> w.contains("checkin 1: stands -, should be +5"));
        mendedIsRight();
        change(
                "insert into ledger_entry select campaign_id, member_id, day, rule, 9, at, worth,"
                        + " points, used, times, amount, title_id from ledger_entry"
                        + " where member_id = :m and rule = 'checkin'");
        assertThat(words()).anyMatch(w -> w.contains("checkin 9: stands +5") && w.endsWith("-"));
        mendedIsRight();
        change("delete from ledger_entry where member_id = :m");
        change("delete from points_day where member_id = :m");
        assertThat(words()).hasSizeGreaterThanOrEqualTo(3);
        mendedIsRight();
    }

    @Test
    @DisplayName("names an account that is not the sum of its days")
    void account() {
        change("update points_account set points = 70 where member_id = :m");
        assertThat(words()).anyMatch(w -> w.contains("the account: stands 70"));
        mendedIsRight();
    }

    @Test
    @DisplayName("names a row of a live board that was altered or is missing")
    void rows() {
        change("update standing_row set score = 700 where subject = :m and measure = 'points'");
        assertThat(boards()).containsOnly("points: member " + reader + " stands 700");
        assertThat(standing()).isEqualTo(700);
        the(Rebuilding.class).mend(campaign);
        assertThat(standing()).isEqualTo(7);
        change("delete from standing_row where subject = :m");
        assertThat(boards()).containsOnly("points: member " + reader + " stands -, should be 7");
        the(Rebuilding.class).mend(campaign);
        assertThat(boards()).isEmpty();
    }

    @Test
    @DisplayName("finds a published board altered, which facts that come later never change")
    void published() {
        clock.now("2022-05-01T14:00:10");
        the(Standings.class).publishDue(campaign);
        assertThat(boards()).isEmpty();
        var phone = new Device(signedIn(reader), clock, "qingpu-2022", book);
        phone.open(2);
        phone.read(2, 300);
        the(Points.class).settle();
        the(Standings.class).publishDue(campaign);
        Awaitility.await().until(() -> boards().isEmpty());
        change("update publication_row set score = score + 1 where subject = :m");
        assertThat(boards())
                .anyMatch(w -> w.contains("altered after it was published"))
                .anyMatch(w -> w.contains("published 601, by the facts 600"));
        change("update publication_row set score = score - 1 where subject = :m");
        assertThat(boards()).isEmpty();
    }

    private void mendedIsRight() {
        var recounts = the(Recounts.class);
        recounts.mend(campaign, recounts.compare(campaign, n -> {}));
        assertThat(words()).isEmpty();
        assertThat(the(Points.class).account(campaign, reader).points()).isEqualTo(7);
    }

    /** Whoever still waits to be scored differs in nothing: the board has to have heard as well. */
    private boolean none() {
        var bell = the(Bell.class);
        return bell.waiting(Points.FACT) + bell.waiting(Points.SCORE) == 0
                && words().isEmpty()
                && boards().isEmpty();
    }

    private List<String> words() {
        return the(Recounts.class).compare(campaign, n -> {}).stream()
                .filter(d -> d.member() == reader)
                .map(Discrepancy::words)
                .map(Both::en)
                .toList();
    }

    private List<String> boards() {
        return the(Rebuilding.class).compare(campaign).stream()
                .map(Both::en)
                .map(w -> w.replaceAll(" \\(20.*", ""))
                .toList();
    }

    private long standing() {
        return sql.sql("select score from standing_row where subject = ? and measure = 'points'")
                .params(reader)
                .query(Long.class)
                .single();
    }

    private void change(String statement) {
        assertThat(sql.sql(statement).param("m", reader).update()).isPositive();
    }
}
