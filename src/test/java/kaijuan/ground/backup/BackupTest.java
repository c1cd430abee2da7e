package kaijuan.ground.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kaijuan.Setting;
import kaijuan.TestDatabase;
import kaijuan.Town;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.Installation;
import kaijuan.ground.audit.Verification;
import kaijuan.ground.database.Database;
import kaijuan.ground.database.Folders;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import kaijuan.reading.Device;
import kaijuan.standing.Rebuilding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A backup")
class BackupTest extends Vault {

    private Campaign campaign;

    @BeforeAll
    void aTownWhereSomebodyReads() {
        Town.fill(this::the);
        var setting = new Setting(this);
        campaign = the(Campaigns.class).bySlug("qingpu-2022");
        long book = setting.book("大学", 1, 9000);
        for (int i = 0; i < 3; i++) {
            var reader = signedIn(setting.entrant(campaign, "QP-XY"));
            var phone = new Device(reader, clock, "qingpu-2022", book);
            phone.open(1);
            phone.read(1, 600);
            reader.post("/c/qingpu-2022/checkin");
        }
        the(Points.class).settle();
    }

    @Test
    @DisplayName(
            "of an outside server goes into an empty embedded one, and from there outside again")
    void around() throws Exception {
        var before = digests(source());
        var file = backup("whole");
        // Boards that the program prints meanwhile are in neither or in both.
        while (!before.equals(digests(source()))) {
            before = digests(source());
            Files.delete(file);
            file = backup("whole");
        }
        var data = Folders.fresh();
        Files.createDirectories(data.resolve("keys"));
        Files.copy(sourceData().resolve("keys/keys"), data.resolve("keys/keys"));
        try (var embedded = Database.open(data, Map.of())) {
            var sum = restore(file, embedded, data);
            assertThat(sum.rows()).isPositive();
            assertThat(sum.files()).isPositive();
            assertThat(digests(embedded)).isEqualTo(before);
            assertThat(files(data)).isEqualTo(files(sourceData()));
            var again = folder.resolve("again");
            new Backup(embedded, data, clock).write(again, new Backup.Wanted(null, null), n -> {});
            try (var second = TestDatabase.fresh()) {
                restore(again, outside(second), withKeys("second"));
                assertThat(digests(outside(second))).isEqualTo(before);
                assertThat(files(folder.resolve("second"))).isEqualTo(files(sourceData()));
                goesOn(outside(second));
            }
        }
        lives(data);
    }

    /** Numbers go on after those that were given. */
    private static void goesOn(Database database) throws SQLException {
        try (var connection = connected(database)) {
            var most = one(connection, "select max(id) from member");
            var next =
                    one(connection, "insert into member (created_at) values (now()) returning id");
            assertThat(Long.parseLong(next)).isGreaterThan(Long.parseLong(most));
        }
    }

    /** The restored installation works, opens what is sealed, and a recount finds no difference. */
    private void lives(Path data) {
        try (var restored = Installation.atWork(data)) {
            var there = restored.the(Campaigns.class).bySlug("qingpu-2022");
            assertThat(restored.the(Recounts.class).compare(there, n -> {})).isEmpty();
            assertThat(restored.the(Rebuilding.class).compare(there)).isEmpty();
            long reader = the(Members.class).byPhone(Phone.of(Town.PHONE)).orElseThrow();
            assertThat(restored.the(Members.class).realName(reader)).isEqualTo(Town.NAME);
            var walked = restored.the(Verification.class).walk(List.of(), n -> {});
            assertThat(walked.broken()).isNull();
        }
    }

    @Test
    @DisplayName("goes into an empty installation only, unless it is to replace what is there")
    void occupied() throws Exception {
        var file = backup("occupied");
        try (var other = TestDatabase.fresh()) {
            var data = withKeys("other");
            restore(file, outside(other), data);
            var there = digests(outside(other));
            assertThatThrownBy(() -> restore(file, outside(other), data))
                    .hasMessageContaining("--replace");
            assertThat(digests(outside(other))).isEqualTo(there);
            try (var connection = connected(outside(other))) {
                connection.createStatement().execute("delete from checkin");
            }
            restore(file, outside(other), data, new Restore.Wanted(null, true));
            assertThat(digests(outside(other))).isEqualTo(there);
        }
    }

    @Test
    @DisplayName("holds the keys only when they are asked for and it is encrypted")
    void keys() throws Exception {
        var keys = Files.readString(sourceData().resolve("keys/keys"));
        assertThatThrownBy(() -> backup("clear", new Backup.Wanted(null, keys)))
                .hasMessageContaining("passphrase");
        var word = "三潭印月 断桥残雪".toCharArray();
        var file = backup("locked", new Backup.Wanted(word, keys));
        try (var other = TestDatabase.fresh()) {
            var data = folder.resolve("empty");
            assertThatThrownBy(() -> restore(backup("plain"), outside(other), data))
                    .hasMessageContaining(data.resolve("keys/keys").toString());
            assertThatThrownBy(() -> restore(file, outside(other), data))
                    .hasMessageContaining("--passphrase-file");
            var wrong = new Restore.Wanted("三潭印月".toCharArray(), false);
            assertThatThrownBy(() -> restore(file, outside(other), data, wrong))
                    .hasMessageContaining("passphrase is wrong");
            assertThat(data.resolve("keys/keys")).doesNotExist();
            restore(file, outside(other), data, new Restore.Wanted(word, false));
            assertThat(Files.readString(data.resolve("keys/keys"))).isEqualTo(keys);
            assertThat(Files.getPosixFilePermissions(data.resolve("keys/keys"))).hasSize(2);
            assertThat(digests(outside(other))).isEqualTo(digests(source()));
        }
    }

    @Test
    @DisplayName("shows no phone, no name and no secret, and is for its owner's eyes only")
    void sealed() throws Exception {
        var file = backup("sealed");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        try (var in = Files.newInputStream(file)) {
            var header = Header.read(in);
            var reader = new EntryReader(new Chunks.Reader(in, Seal.of(header, null)));
            reader.all(
                    (kind, name, content) -> {
                        if (kind != Entry.FILE) {
                            var text = new String(content.readAllBytes());
                            assertThat(text).doesNotContain(Town.PHONE).doesNotContain(Town.NAME);
                        }
                    });
        }
    }

    private static List<String> files(Path data) throws Exception {
        try (var all = Files.walk(data.resolve("files"), 2)) {
            return all.map(f -> f.getFileName().toString())
                    .filter(name -> name.length() == 64)
                    .sorted()
                    .toList();
        }
    }
}
