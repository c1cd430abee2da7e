package kaijuan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Wish;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.shelf.Report;
import kaijuan.shelf.Shelf;
import kaijuan.unit.UnitFile;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;

/** An installation with the reference campaigns, their units, a few titles and people. */
public final class Town {

    /** What somebody might type to have it run in another's browser. */
    public static final String HOSTILE =
            "\"><script>alert(1)</script><img src=x onerror=alert(1)>'";

    /** A reader whose phone and name nobody else may see. */
    public static final String PHONE = "13912345678";

    /** The reader's real name. */
    public static final String NAME = "司马相如";

    private static final String BOOK =
            """
            第一章 月光
            今天晚上，很好的月光。我不见他，已是三十多年；今天见了，精神分外爽快。
            第二章 院子
            院子里有<b>两株</b>树，一株是枣树，还有一株也是枣树。
            """;

    private Town() {}

    /** Fills the installation whose faces are given by type. */
    public static void fill(Function<Class<?>, Object> faces) {
        campaigns(faces);
        try {
            var report = ((Shelf) faces.apply(Shelf.class)).load(shelf());
            if (report.count(Report.Outcome.REFUSED) > 0) {
                throw new IllegalStateException("not all taken in: " + report.rows());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        enter(faces);
    }

    /** Two readers, one of whom names a unit that is not in the tree. */
    private static void enter(Function<Class<?>, Object> faces) {
        var members =
                ((Members) faces.apply(Members.class))
                        .arriveAll(
                                List.of(Phone.of(PHONE), Phone.of("13912345679")),
                                List.of(NAME, "欧阳予倩"));
        var campaign = ((Campaigns) faces.apply(Campaigns.class)).bySlug("qingpu-2022");
        var street = ((Units) faces.apply(Units.class)).byCode("QP-XY").id();
        var enrolments = (Enrolments) faces.apply(Enrolments.class);
        var born = YearMonth.of(1985, 6);
        enrolments.enter(campaign, members[0], new Wish(NAME, born, null, street, null, Map.of()));
        enrolments.enter(
                campaign, members[1], new Wish("欧阳予倩", born, null, null, HOSTILE, Map.of()));
    }

    /** Takes in the units and the definitions of the reference campaigns. */
    public static void campaigns(Function<Class<?>, Object> faces) {
        try {
            for (var file : in("campaigns/units", ".csv")) {
                ((UnitFile) faces.apply(UnitFile.class)).load(Files.readAllBytes(file));
            }
            for (var file : in("campaigns", ".yaml")) {
                ((Campaigns) faces.apply(Campaigns.class)).load(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> in(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** Books with plain and with hostile words in each field; a recording and a film. */
    private static Path shelf() throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "shelf");
        Files.writeString(folder.resolve("a.txt"), BOOK);
        Files.writeString(folder.resolve("b.txt"), BOOK.replace("月光", HOSTILE));
        var list = new StringBuilder("titles:\n");
        list.append("- {file: a.txt, title: 秋夜, author: 鲁迅, medium: book, rooms: [经典品阅]}\n");
        var quoted = "'" + HOSTILE.replace("'", "''") + "'";
        list.append("- {file: b.txt, medium: book, title: " + quoted + ", author: " + quoted);
        list.append(", about: " + quoted + ", rooms: [经典品阅]}\n");
        for (var ending : List.of(".mp3", ".m4a", ".mp4")) {
            var one = sample(ending);
            if (one != null) {
                Files.copy(one, folder.resolve("s" + ending));
                var medium = ending.equals(".mp4") ? "video" : "audio";
                list.append("- {file: s" + ending + ", title: 样本, medium: " + medium);
                list.append(", rooms: [成果品鉴, 经典品听]}\n");
            }
        }
        Files.writeString(folder.resolve("shelf.yaml"), list);
        return folder;
    }

    private static @Nullable Path sample(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("demo/shelf"))) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
    }
}
