package kaijuan.invite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Definition;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import kaijuan.result.Exports;
import kaijuan.result.Verdict;
import kaijuan.result.Verifying;
import kaijuan.standing.Rebuilding;
import kaijuan.standing.Standings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Friends as facts (A4): what follows from them")
class FriendPointsTest extends Inviting {

    @TempDir private Path folder;
    private Campaign campaign;
    private long promoter;

    @BeforeAll
    void threeFriends() {
        clock.now("2022-05-01T12:00:00");
        campaign = campaign("friend-points", "count: signIn");
        promoter = setting.entrant(campaign, "QP-XY");
        long other = setting.entrant(campaign, "QP-YP");
        for (int i = 0; i < 4; i++) {
            var link = link(campaign, i < 3 ? promoter : other);
            enter(opening(link), "134%08d".formatted(i));
            clock.pass(Duration.ofSeconds(30));
        }
        clock.now("2022-05-01T14:00:10");
        the(Points.class).settle();
        the(Standings.class).publishDue(campaign);
    }

    @Test
    @DisplayName("each gives points until the day's limit, and the ledger says why")
    void points() {
        assertThat(the(Points.class).account(campaign, promoter).points()).isEqualTo(6);
        var page = signedIn(promoter).get("/c/friend-points/points?day=2022-05-01");
        assertThat(page.text()).contains("邀请好友").doesNotContain("书友");
    }

    @Test
    @DisplayName("ledger and boards counted anew from the facts are the same")
    void anew() {
        var recount = the(Recounts.class).compare(campaign, n -> {});
        assertThat(recount).isEmpty();
        assertThat(the(Rebuilding.class).compare(campaign)).isEmpty();
    }

    @Test
    @DisplayName("an exported result holds them and is verified; one friend less is found")
    void verified() throws Exception {
        var file = folder.resolve("result.zip");
        the(Exports.class).write(campaign, file, Exports.Wish.TOTALS, n -> {});
        var verdict = verified(file);
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.places()).isPositive();
        var altered = folder.resolve("altered.zip");
        copy(file, altered);
        assertThat(verified(altered).differences().toString()).contains("printed");
    }

    private Verdict verified(Path file) throws Exception {
        return new Verifying(the(Definition.class)).verify(file, n -> {}, n -> {});
    }

    /** The same file with one friend of somebody turned into something else. */
    private static void copy(Path from, Path to) throws Exception {
        try (InputStream in = Files.newInputStream(from);
                var zip = new ZipInputStream(in);
                OutputStream out = Files.newOutputStream(to);
                var copy = new ZipOutputStream(out)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                copy.putNextEntry(new ZipEntry(entry.getName()));
                var changed =
                        entry.getName().equals("people.jsonl")
                                ? text.replaceFirst("\"kind\":\"friend\"", "\"kind\":\"share\"")
                                : text;
                copy.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
