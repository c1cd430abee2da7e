package kaijuan.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.award.Honours;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Definition;
import kaijuan.ground.text.Both;
import kaijuan.ground.web.Refusal;
import kaijuan.points.Points;
import kaijuan.reading.Device;
import kaijuan.standing.Standings;
import kaijuan.unit.Roles;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported, what is left out, and what a check of it finds. */
@DisplayName("An exported result")
class ResultTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long reader;
    @TempDir Path folder;

    @BeforeAll
    void twoPeopleRead() {
        campaign = setting.qingpu();
        long book = setting.book("大学", 2, 30_000);
        clock.now("2022-05-01T11:00:00");
        reader = setting.entrant(campaign, "QP-XY");
        long other = setting.entrant(campaign, "QP-ZJJ");
        setting.entrant(campaign, "QP-ZJJ");
        for (long one : new long[] {reader, other}) {
            var phone = new Device(signedIn(one), clock, "qingpu-2022", book);
            phone.open(1);
            phone.read(1, one == reader ? 3900 : 700);
            signedIn(one).post("/c/qingpu-2022/checkin");
        }
        clock.now("2022-05-02T00:00:10");
        the(Points.class).settle();
        Awaitility.await()
                .until(() -> the(kaijuan.ground.database.Bell.class).ringing("fact").isEmpty());
        the(Standings.class).publishDue(campaign);
    }

    @Test
    @DisplayName("is counted again without the database, and is equal to the last rank")
    void equal() throws Exception {
        var verdict = checked(exported());
        assertThat(words(verdict)).isEmpty();
        assertThat(verdict.people()).isEqualTo(3);
        assertThat(verdict.entries()).isEqualTo(9);
        assertThat(verdict.notes()).isEmpty();
        // Points, time and the composite of stars; streets by target, by points and by a composite.
        assertThat(verdict.places()).isEqualTo(2 + 2 + 2 + 11 + 11 + 11);
    }

    @Test
    @DisplayName("names nobody: no phone, no name, no number, and of a day only sums")
    void discreet() throws Exception {
        var result = Unzipped.of(exported());
        var people = result.part("people.jsonl");
        assertThat(people).hasLineCount(3).doesNotContain("张三").doesNotContain("139");
        assertThat(people).doesNotContain("\"" + reader + "\"").contains("QP-XY");
        assertThat(result.part("about.json")).contains("\"whole\":false");
        assertThat(result.all()).doesNotContain("salt");
        var whole = Unzipped.of(whole("抽查"));
        assertThat(whole.part("people.jsonl").length()).isGreaterThanOrEqualTo(people.length());
    }

    @Test
    @DisplayName("gives a person the same pseudonym each time")
    void pseudonyms() throws Exception {
        var first = Unzipped.of(exported()).part("ledger.jsonl");
        assertThat(Unzipped.of(exported()).part("ledger.jsonl")).isEqualTo(first);
    }

    @Test
    @DisplayName("with every second is for operators who say why, and is logged")
    void right() throws Exception {
        assertThatThrownBy(() -> export(new Exports.Wish(true, reader, "看看")))
                .isInstanceOf(Refusal.class);
        the(Roles.class).grant(reader, "operator", null);
        assertThatThrownBy(() -> export(new Exports.Wish(true, reader, " ")))
                .isInstanceOf(Refusal.class);
        the(Roles.class).revoke(reader, "operator", null);
        assertThat(words(checked(whole("有人异议")))).isEmpty();
        assertThat(
                        sql.sql("select member_id || ' ' || reason from result_export where whole")
                                .query(String.class)
                                .list())
                .contains(reader + " 有人异议");
    }

    @Test
    @DisplayName(
            "does not pass with a ledger line altered, also where the digests were made to fit")
    void ledger() throws Exception {
        var altered = Unzipped.of(exported());
        altered.change("ledger.jsonl", "\"points\":5", "\"points\":6");
        assertThat(words(altered))
                .anyMatch(w -> w.matches(".* on 2022-05-01, entry checkin 1: .*\\+6.*is \\+5.*"))
                .anyMatch(w -> w.contains("ledger.jsonl does not match its digest"));
        altered.seal();
        assertThat(words(altered))
                .anyMatch(w -> w.contains("entry checkin 1"))
                .anyMatch(w -> w.startsWith("board points, line "))
                .noneMatch(w -> w.contains("digest"));
    }

    @Test
    @DisplayName("does not pass with a place, a fact or the definition altered")
    void others() throws Exception {
        var place = Unzipped.of(exported());
        place.change("boards/time.jsonl", "\"score\":3900", "\"score\":3901");
        place.seal();
        assertThat(words(place)).singleElement().asString().contains("board time, line 1");
        var fact = Unzipped.of(exported());
        fact.change("people.jsonl", "\"kind\":\"checkin\"", "\"kind\":\"share\"");
        fact.seal();
        assertThat(words(fact)).anyMatch(w -> w.contains("checkin 1: the file says +5"));
        var definition = Unzipped.of(exported());
        definition.change("definition.yaml", "cap: 10", "cap: 100");
        assertThat(words(definition)).anyMatch(w -> w.startsWith("The definition does not match"));
    }

    @Test
    @DisplayName("gives the awards again: whoever is put in a winner's place is found")
    void awards() throws Exception {
        var honours = the(Honours.class);
        honours.publish(campaign, honours.now(campaign, Map.of(), Map.of()), "组委会");
        var file = exported();
        assertThat(words(checked(file))).isEmpty();
        assertThat(checked(file).honours()).isEqualTo(2);
        var swapped = Unzipped.of(file);
        var line = swapped.part("awards.jsonl").lines().skip(1).findFirst().orElseThrow();
        var first = line.replaceAll(".*\"no\":1,\"subject\":\"(\\w+)\".*", "$1");
        var second = line.replaceAll(".*\"no\":2,\"subject\":\"(\\w+)\".*", "$1");
        swapped.change("awards.jsonl", first, second);
        swapped.seal();
        assertThat(words(swapped)).singleElement().asString().startsWith("award stars: ");
        var barred = Unzipped.of(file);
        barred.change("awards.jsonl", "\"barred\":[]", "\"barred\":[\"" + first + "\"]");
        barred.seal();
        assertThat(words(barred)).singleElement().asString().startsWith("award stars: ");
    }

    private Path exported() throws IOException {
        return export(Exports.Wish.TOTALS);
    }

    private Path whole(String reason) throws IOException {
        the(Roles.class).grant(reader, "operator", null);
        return export(new Exports.Wish(true, reader, reason));
    }

    private Path export(Exports.Wish wish) throws IOException {
        var file = Files.createTempFile(folder, "result", ".zip");
        Awaitility.await()
                .until(() -> the(kaijuan.ground.database.Bell.class).ringing("fact").isEmpty());
        the(Exports.class).write(campaign, file, wish, n -> {});
        return file;
    }

    private Verdict checked(Path file) throws Broken {
        return new Verifying(the(Definition.class)).verify(file, n -> {}, n -> {});
    }

    private List<String> words(Unzipped altered) throws Exception {
        return words(checked(altered.file()));
    }

    private static List<String> words(Verdict verdict) {
        return verdict.differences().stream().map(Both::en).toList();
    }
}
