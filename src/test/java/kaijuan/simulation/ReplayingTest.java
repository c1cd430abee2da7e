package kaijuan.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Definition;
import kaijuan.points.Points;
import kaijuan.reading.Device;
import kaijuan.result.Exports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A past campaign's facts, played through a definition,")
class ReplayingTest extends Wire {

    private final Setting setting = new Setting(this);
    @TempDir Path folder;
    private Campaign campaign;

    @BeforeAll
    void twoPeopleRead() {
        campaign = setting.qingpu();
        long book = setting.book("大学", 2, 30_000);
        clock.now("2022-05-01T11:00:00");
        for (int seconds : new int[] {3900, 700}) {
            long one = setting.entrant(campaign, "QP-XY");
            var phone = new Device(signedIn(one), clock, "qingpu-2022", book);
            phone.open(1);
            phone.read(1, seconds);
            signedIn(one).post("/c/qingpu-2022/checkin");
        }
        the(Points.class).settle();
    }

    @Test
    @DisplayName("change nothing for anybody under their own")
    void own() throws Exception {
        var same = Replaying.play(campaign, exported(), n -> {});
        assertThat(same.people()).isEqualTo(2);
        assertThat(same.changes()).isEmpty();
        assertThat(same.before()).isEqualTo(22).isEqualTo(same.after());
    }

    @Test
    @DisplayName("change points and ranks of those whom another rule would touch")
    void other() throws Exception {
        var text = Files.readString(Path.of("campaigns/qingpu-2022.yaml"));
        var wider = the(Definition.class).read(text.replace("cap: 10", "cap: 40"), 0, 1);
        var other = Replaying.play(wider, exported(), n -> {});
        assertThat(other.more()).isEqualTo(1);
        assertThat(other.fewer()).isZero();
        var change = other.changes().getFirst();
        assertThat(change.before()).isEqualTo(15);
        assertThat(change.after()).isEqualTo(17);
        assertThat(change.rankBefore()).isEqualTo(1);
        assertThat(change.person()).matches("[0-9a-f]{20}");
    }

    private Path exported() throws Exception {
        var file = folder.resolve("result.zip");
        the(Exports.class).write(campaign, file, Exports.Wish.TOTALS, n -> {});
        return file;
    }
}
