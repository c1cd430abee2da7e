package kaijuan.ground.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.Setting;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.Installation;
import kaijuan.ground.database.Database;
import kaijuan.ground.database.Folders;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import kaijuan.reading.Device;
import kaijuan.standing.Rebuilding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A backup made while people read and check in")
class BackupUnderLoadTest extends Vault {

    private static final int PEOPLE = 300;
    private static final int AT_ONCE = 4;

    private final ConcurrentLinkedQueue<Long> checkedIn = new ConcurrentLinkedQueue<>();
    private final AtomicInteger seconds = new AtomicInteger();

    @Test
    @DisplayName("lacks nothing that was acknowledged before it began, and counts up elsewhere")
    void load() throws Exception {
        var setting = new Setting(this);
        var campaign = setting.qingpu();
        var people = new ArrayList<Long>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(setting.entrant(campaign, "QP-XY"));
        }
        long reader = setting.entrant(campaign, "QP-XY");
        var phone = new Device(signedIn(reader), clock, "qingpu-2022", setting.book("大学", 1, 9000));
        phone.open(1);
        var busy = new CountDownLatch(PEOPLE / 4);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int lane = 0; lane < AT_ONCE; lane++) {
                int mine = lane;
                threads.submit(() -> checkIns(people, mine, busy, phone));
            }
            busy.await();
            var acknowledged = List.copyOf(checkedIn);
            int read = seconds.get();
            var file = backup("loaded");
            assertThat(checkedIn.size()).as("still going on").isLessThan(PEOPLE);
            restored(campaign, file, acknowledged, reader, read);
        }
    }

    private Object checkIns(List<Long> people, int lane, CountDownLatch busy, Device phone) {
        for (int i = lane; i < people.size(); i += AT_ONCE) {
            var answer = signedIn(people.get(i)).submit("/c/qingpu-2022/checkin");
            if (answer.status() / 100 == 3) {
                checkedIn.add(people.get(i));
            }
            busy.countDown();
            if (i % 16 == 0 && phone.read(1, 30).status() == 200) {
                seconds.addAndGet(30);
            }
        }
        return true;
    }

    private void restored(
            Campaign campaign,
            java.nio.file.Path file,
            List<Long> acknowledged,
            long reader,
            int read)
            throws Exception {
        var data = Folders.fresh();
        java.nio.file.Files.createDirectories(data.resolve("keys"));
        java.nio.file.Files.copy(sourceData().resolve("keys/keys"), data.resolve("keys/keys"));
        try (var embedded = Database.open(data, Map.of())) {
            restore(file, embedded, data);
            try (var connection = connected(embedded)) {
                var there = new ArrayList<Long>();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select distinct member_id from checkin");
                while (rows.next()) {
                    there.add(rows.getLong(1));
                }
                assertThat(there).containsAll(acknowledged);
                var proven =
                        one(
                                connection,
                                "select coalesce(sum(counted), 0) from reading_span"
                                        + " where member_id = "
                                        + reader);
                assertThat(Integer.parseInt(proven)).isGreaterThanOrEqualTo(read);
            }
        }
        try (var installation = Installation.atWork(data)) {
            installation.the(Points.class).settle();
            var there = installation.the(Campaigns.class).bySlug(campaign.slug());
            assertThat(installation.the(Recounts.class).compare(there, n -> {})).isEmpty();
            installation.the(Rebuilding.class).mend(there);
            assertThat(installation.the(Rebuilding.class).compare(there)).isEmpty();
        }
    }
}
