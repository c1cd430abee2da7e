package kaijuan.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.outer.Quiz;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import kaijuan.reading.Device;
import kaijuan.tariff.Correction;
import kaijuan.tariff.Correction.What;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A correction by the staff")
class CorrectionsTest extends Wire {

    private static final LocalDate DAY = LocalDate.parse("2022-05-01");
    private static final String BOARDS =
            """
            boards:
              - {id: time, name: 时长榜, of: people, measure: time, publish: live}
              - {id: checkins, name: 打卡榜, of: people, measure: checkins, publish: live}
            """;

    private static final String SCORE =
            "select score from standing_row where subject = :who and measure = :measure";

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long book;
    private long who;
    private long staff;

    @BeforeAll
    void aCampaign() {
        campaign = Quiz.campaign(setting, "mended", BOARDS);
        book = setting.book("论语", 2, 60_000);
        staff = setting.somebody();
    }

    @BeforeEach
    void somebodyRead() {
        clock.now("2022-05-01T12:00:00");
        who = setting.entrant(campaign, "QP-XY");
        var phone = new Device(signedIn(who), clock, "mended", book);
        phone.open(1);
        phone.read(1, 1500);
        clock.now("2022-05-03T12:00:00");
        the(Points.class).settle();
    }

    private Decision decide(What what, String kind, String name, String at, int amount) {
        return decide(new Correction(what, 0, kind, name, Instant.parse(at), amount));
    }

    private Decision decide(Correction correction) {
        var done =
                the(Deciding.class)
                        .decide(campaign, who, DAY, correction, "断网漏计", staff, UUID.randomUUID());
        the(Points.class).settle();
        return done;
    }

    private Correction time(int minutes) {
        var noon = Instant.parse("2022-05-01T04:00:00Z");
        return new Correction(What.TIME, book, "", "", noon, minutes * 60);
    }

    private List<String> ledger() {
        return the(Points.class).day(campaign, who, DAY).stream()
                .map(e -> "%s %+d".formatted(e.rule(), e.points()))
                .toList();
    }

    private void undo(Decision done) {
        the(Deciding.class).undo(campaign, done.id(), "弄错了", staff, UUID.randomUUID());
        the(Points.class).settle();
    }

    @Test
    @DisplayName("of time counts in points and on boards of time, and is taken back by another")
    void time() {
        assertThat(ledger()).containsExactly("book +2", "book +2");
        var done = decide(time(5));
        assertThat(ledger()).hasSize(3);
        ranked("time", 1800);
        undo(done);
        assertThat(ledger()).hasSize(2);
        ranked("time", 1500);
        decide(time(-10));
        assertThat(ledger()).hasSize(1);
        ranked("time", 900);
        assertThat(the(Corrections.class).of(campaign, who)).hasSize(3);
    }

    @Test
    @DisplayName("grants a check-in of a day long past, and takes a check-in away")
    void checkins() {
        decide(What.GRANT, "checkin", "", "2022-05-01T04:00:00Z", 1);
        assertThat(ledger()).contains("checkin +5");
        ranked("checkins", 1);
        decide(What.VOID, "checkin", "", "2022-05-01T04:00:00Z", 0);
        assertThat(ledger()).contains("checkin +5");
        signedIn(who).post("/c/mended/checkin");
        var at = sql.sql("select at from checkin where member_id = " + who);
        var moment = at.query(Instant.class).single();
        var gone = new Correction(What.VOID, 0, "checkin", "", moment, 0);
        var day = LocalDate.parse("2022-05-03");
        the(Deciding.class).decide(campaign, who, day, gone, "代打卡", staff, UUID.randomUUID());
        the(Points.class).settle();
        assertThat(the(Points.class).day(campaign, who, day)).isEmpty();
        ranked("checkins", 1);
    }

    @Test
    @DisplayName("gives points by decision in a line of its own, and takes them")
    void points() {
        decide(What.POINTS, "correction", "征文", "2022-05-01T04:00:00Z", 30);
        decide(What.POINTS, "correction", "违规", "2022-05-01T05:00:00Z", -4);
        assertThat(ledger()).contains("decided +30", "decided -4");
        assertThat(the(Points.class).account(campaign, who).points()).isEqualTo(30);
        var page = signedIn(who).get("/c/mended/points?day=2022-05-01").page();
        assertThat(page.select("table.ledger tbody").text())
                .contains("组委会更正按决定“征文” +30", "组委会更正按决定“违规” -4");
        assertThat(page.select(".mended").text()).contains("-4 分", "理由：断网漏计");
    }

    @Test
    @DisplayName("recounts all days that follow from its own: a week's limit goes by the new day")
    void following() {
        var phone = new Device(signedIn(who), clock, "mended", book);
        clock.now("2022-05-02T09:00:00");
        phone.open(2);
        phone.read(2, 6000);
        the(Points.class).settle();
        clock.now("2022-05-08T12:00:00");
        var monday = LocalDate.parse("2022-05-02");
        assertThat(sum(monday)).isEqualTo(20);
        var correction = new Correction(What.TIME, book, "", "", at("2022-05-03"), 3600);
        the(Deciding.class)
                .decide(
                        campaign,
                        who,
                        LocalDate.parse("2022-05-03"),
                        correction,
                        "漏计",
                        staff,
                        UUID.randomUUID());
        var earlier = new Correction(What.TIME, book, "", "", at("2022-05-02"), -3000);
        the(Deciding.class).decide(campaign, who, monday, earlier, "多计", staff, UUID.randomUUID());
        the(Points.class).settle();
        assertThat(sum(monday)).isEqualTo(10);
        assertThat(sum(LocalDate.parse("2022-05-03"))).isEqualTo(10);
        assertThat(the(Recounts.class).compare(campaign, n -> {})).isEmpty();
    }

    private int sum(LocalDate day) {
        return the(Points.class).day(campaign, who, day).stream().mapToInt(e -> e.points()).sum();
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T04:00:00Z");
    }

    /** The live board comes to it. */
    private void ranked(String measure, long score) {
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(
                                                sql.sql(SCORE)
                                                        .param("who", who)
                                                        .param("measure", measure)
                                                        .query(Long.class)
                                                        .optional())
                                        .contains(score));
    }
}
