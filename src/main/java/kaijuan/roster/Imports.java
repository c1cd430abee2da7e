package kaijuan.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Spreadsheets taken in by pages: kept, checked without changing anything, then taken. */
@Component
public class Imports {

    /** The largest file taken by a page, in bytes. */
    public static final int MOST_BYTES = 20 << 20;

    /**
     * A file that waits.
     *
     * @param id by which its page is found
     * @param kind {@code members}, {@code units} or {@code targets}
     * @param name its name as it was sent
     * @param under the name of the unit that it is for; empty for the whole campaign
     * @param whole whether it is all there is to be
     */
    public record Waiting(UUID id, String kind, String name, String under, boolean whole) {}

    private final ImportFiles files;
    private final List<Intake> intakes;
    private final Units units;

    Imports(ImportFiles files, List<Intake> intakes, Units units) {
        this.files = files;
        this.intakes = intakes;
        this.units = units;
    }

    /**
     * Keeps a file to be checked.
     *
     * @param unit the unit that it is for, or null
     * @return where it waits
     * @throws Refusal 422 if it is empty or too large
     */
    public UUID keep(
            Campaign campaign,
            long by,
            String kind,
            @Nullable Long unit,
            boolean whole,
            String name,
            byte[] content) {
        intake(kind);
        if (content.length == 0 || content.length > MOST_BYTES) {
            throw Refusal.against("sheet.size", MOST_BYTES >> 20);
        }
        var called = name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        var cut = called.substring(0, Math.min(200, called.length()));
        var kept = new ImportFiles.Kept(UUID.randomUUID(), kind, unit, whole, cut);
        files.keep(campaign.id(), by, kept, content);
        return kept.id();
    }

    /**
     * The person's file that waits.
     *
     * @throws Refusal 404 if it is not there any more
     */
    public Waiting waiting(Campaign campaign, long by, UUID id) {
        var kept = files.of(campaign.id(), by, id);
        var unit = kept.unit();
        var under = unit == null ? "" : units.byId(unit).name();
        return new Waiting(kept.id(), kept.kind(), kept.name(), under, kept.whole());
    }

    /** What taking it would do. */
    public Report check(Campaign campaign, long by, UUID id) {
        return done(campaign, by, id, intake -> intake::check);
    }

    /** Takes it; it waits no longer. */
    public Report take(Campaign campaign, long by, UUID id) {
        var report = done(campaign, by, id, intake -> intake::take);
        files.drop(campaign.id(), by, id);
        return report;
    }

    private interface Way {
        Report by(Order order);
    }

    private Report done(Campaign campaign, long by, UUID id, Function<Intake, Way> way) {
        var kept = files.of(campaign.id(), by, id);
        try {
            var file = Files.createTempFile("import", "");
            try {
                files.write(id, file);
                var unit = kept.unit();
                var under = unit == null ? null : units.byId(unit);
                var order = new Order(campaign, file, under, kept.whole(), by);
                return way.apply(intake(kept.kind())).by(order);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Intake intake(String kind) {
        return intakes.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(Refusal::unknown);
    }
}
