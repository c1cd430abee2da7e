package kaijuan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Enrolments;
import kaijuan.campaign.Wish;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.shelf.Shelf;
import kaijuan.unit.UnitFile;
import kaijuan.unit.Units;

/** What a test about a campaign needs around it: definitions, units, a small shelf, people. */
public final class Setting {

    /** A summer of books for the streets, whose word is SLUG; chapters follow. */
    public static final String SUMMER =
            """
            kaijuan: 1
            campaign: SLUG
            name: 品味书香
            host: 青浦区社区学院
            zone: Asia/Shanghai
            stages:
              - name: 参与活动
                days: 2022-04-23 to 2022-10-06
                allows: [enter, read, checkin]
            rooms:
              - id: classics
                name: 经典品阅
                medium: book
            entry:
              units: [street]
            """;

    private static final AtomicInteger PHONES = new AtomicInteger();

    private final Tables tables;

    public Setting(Tables tables) {
        this.tables = tables;
    }

    /** Qingpu 2022 with its streets. */
    public Campaign qingpu() {
        units("qingpu");
        return campaign("qingpu-2022");
    }

    /** A campaign of the folder {@code campaigns}. */
    public Campaign campaign(String name) {
        return define(read(Path.of("campaigns", name + ".yaml")));
    }

    /** A campaign from its document. */
    public Campaign define(String document) {
        return tables.the(Campaigns.class).load(document);
    }

    /** Units of the folder {@code campaigns/units}. */
    public void units(String name) {
        try {
            tables.the(UnitFile.class)
                    .load(Files.readAllBytes(Path.of("campaigns/units", name + ".csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A book of chapters of so many characters each, in the room of classics; its number. */
    public long book(String name, int chapters, int characters) {
        var text = new StringBuilder();
        for (int i = 1; i <= chapters; i++) {
            text.append("## 第").append(i).append("章\n\n");
            text.append((name + "字").repeat(characters / (name.length() + 1) + 1), 0, characters);
            text.append("\n\n");
        }
        try {
            var folder = Files.createTempDirectory("shelf");
            Files.writeString(folder.resolve(name + ".txt"), text);
            Files.writeString(
                    folder.resolve("shelf.yaml"),
                    "titles:\n  - file: %s.txt\n    title: %s\n    author: 佚名\n"
                                    .formatted(name, name)
                            + "    medium: book\n    rooms: [经典品阅]\n");
            tables.the(Shelf.class).load(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables.the(Shelf.class).search(name, "book", Set.of()).getFirst().id();
    }

    /** A new person who has signed in once. */
    public long somebody() {
        int next = PHONES.incrementAndGet();
        return tables.the(Members.class).arrive(new Phone("139%08d".formatted(next)));
    }

    /** A new person who has entered the campaign under the unit. */
    public long entrant(Campaign campaign, String unitCode) {
        return entrant(campaign, unitCode, Map.of());
    }

    /** Somebody who has entered with these answers to what is asked further. */
    public long entrant(Campaign campaign, String unitCode, Map<String, String> answers) {
        long who = somebody();
        enter(campaign, who, unitCode, answers);
        return who;
    }

    /** Enters the person under the unit. */
    public void enter(Campaign campaign, long who, String unitCode) {
        enter(campaign, who, unitCode, Map.of());
    }

    private void enter(Campaign campaign, long who, String unitCode, Map<String, String> answers) {
        var unit = tables.the(Units.class).byCode(unitCode).id();
        var wish = new Wish("张三", YearMonth.of(1980, 1), null, unit, null, answers);
        tables.the(Enrolments.class).enter(campaign, who, wish);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
