package kaijuan.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Definition;
import kaijuan.correction.Deciding;
import kaijuan.ground.database.Bell;
import kaijuan.ground.text.Both;
import kaijuan.outer.Quiz;
import kaijuan.points.Points;
import kaijuan.reading.Device;
import kaijuan.standing.Standings;
import kaijuan.tariff.Correction;
import kaijuan.tariff.Correction.What;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A result with corrections")
class CorrectedResultTest extends Wire {

    private static final LocalDate DAY = LocalDate.parse("2022-05-01");
    private static final String BOARDS =
            """
            boards:
              - {id: time, name: 时长榜, of: people, measure: time, publish: live}
              - {id: days, name: 天数榜, of: people, measure: days, publish: live}
              - {id: read, name: 读完榜, of: people, measure: finished, share: 1%, publish: live}
              - {id: checkins, name: 打卡榜, of: people, measure: checkins, publish: live}
              - {id: outer, name: 成绩榜, of: people, measure: outer, publish: live}
              - {id: points, name: 积分榜, of: people, measure: points, publish: every 2h}
            awards:
              - {id: best, name: 优胜奖, by: points, ranks: 1-2}
            """;

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long book;
    @TempDir Path folder;

    @BeforeAll
    void peopleReadAndAreCorrected() {
        campaign = Quiz.campaign(setting, "corrected", BOARDS);
        book = setting.book("中庸", 2, 60_000);
        clock.now("2022-05-01T11:00:00");
        for (int i = 0; i < 3; i++) {
            long who = setting.entrant(campaign, "QP-XY");
            var phone = new Device(signedIn(who), clock, "corrected", book);
            phone.open(1);
            phone.read(1, 1300 + 40 * i);
            signedIn(who).post("/c/corrected/checkin");
            if (i > 0) {
                correct(who, i == 1 ? 1200 : -1200);
            }
        }
        clock.now("2022-05-01T16:00:10");
        the(Points.class).settle();
        the(Standings.class).publishDue(campaign);
    }

    private void correct(long who, int seconds) {
        var at = Instant.parse("2022-05-01T04:00:00Z");
        decide(who, new Correction(What.TIME, book, "", "", at, seconds));
        decide(who, new Correction(What.POINTS, 0, "correction", "征文", at, seconds / 100));
        decide(who, new Correction(What.GRANT, 0, "outer", "科普答题", at, 70));
        var checkin =
                sql.sql("select at from checkin where member_id = " + who)
                        .query(Instant.class)
                        .single();
        decide(who, new Correction(What.VOID, 0, "checkin", "", checkin, 0));
    }

    private void decide(long who, Correction one) {
        the(Deciding.class).decide(campaign, who, DAY, one, "核实", null, UUID.randomUUID());
    }

    @Test
    @DisplayName("tells them, and is counted again to the last rank on every board")
    void equal() throws Exception {
        var file = exported();
        assertThat(words(checked(file))).isEmpty();
        assertThat(checked(file).notes()).isEmpty();
        assertThat(Unzipped.of(file).part("people.jsonl"))
                .contains("\"what\":\"TIME\"", "\"what\":\"POINTS\"", "科普答题")
                .doesNotContain("核实");
        assertThat(Unzipped.of(file).part("boards/time.jsonl")).hasLineCount(3).contains("2540");
        assertThat(Unzipped.of(file).part("boards/outer.jsonl")).hasLineCount(2);
        assertThat(Unzipped.of(file).part("boards/checkins.jsonl")).hasLineCount(1);
    }

    @Test
    @DisplayName("does not pass with a correction altered")
    void altered() throws Exception {
        var altered = Unzipped.of(exported());
        altered.change("people.jsonl", "\"amount\":1200", "\"amount\":2400");
        altered.seal();
        assertThat(words(checked(altered.file())))
                .anyMatch(w -> w.contains("entry book"))
                .anyMatch(w -> w.startsWith("board time, line 1"));
    }

    @Test
    @DisplayName("says which board was published before something was corrected")
    void overtaken() throws Exception {
        clock.now("2022-05-01T16:30:00");
        long who = setting.entrant(campaign, "QP-XY");
        var at = Instant.parse("2022-05-01T04:00:00Z");
        decide(who, new Correction(What.POINTS, 0, "correction", "补发", at, 3));
        the(Points.class).settle();
        var verdict = checked(exported());
        // The award follows from the board as it was published.
        assertThat(words(verdict)).isEmpty();
        assertThat(verdict.honours()).isEqualTo(2);
        assertThat(verdict.notes().stream().map(Both::en))
                .singleElement()
                .asString()
                .startsWith("Board points was published as of 2022-05-01T08:00:00Z; something");
        var document = the(Campaigns.class).document(campaign);
        campaign = setting.define(document.replace("时长榜", "用时榜"));
        assertThat(words(checked(exported()))).isEmpty();
        clock.now("2022-05-01T18:00:10");
        the(Standings.class).publishDue(campaign);
        assertThat(checked(exported()).notes()).isEmpty();
    }

    private Path exported() throws Exception {
        Awaitility.await().until(() -> the(Bell.class).ringing("fact").isEmpty());
        var file = Files.createTempFile(folder, "result", ".zip");
        the(Exports.class).write(campaign, file, Exports.Wish.TOTALS, n -> {});
        return file;
    }

    private Verdict checked(Path file) throws Broken {
        return new Verifying(the(Definition.class)).verify(file, n -> {}, n -> {});
    }

    private static List<String> words(Verdict verdict) {
        return verdict.differences().stream().map(Both::en).toList();
    }
}
