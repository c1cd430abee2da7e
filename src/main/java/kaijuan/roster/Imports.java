package kaijuan.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import kaijuan.campaign.Campaign;
import kaijuan.ground.sheet.Export;
import kaijuan.ground.text.Text;
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
     * @param taken whether it was taken, and only its report is left
     */
    public record Waiting(
            UUID id, String kind, String name, String under, boolean whole, boolean taken) {}

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
        var kept = new ImportFiles.Kept(UUID.randomUUID(), kind, unit, whole, cut, false);
        files.keep(campaign.id(), by, kept, content);
        return kept.id();
    }

    /**
     * The person's file.
     *
     * @throws Refusal 404 if it is not there any more
     */
    public Waiting file(Campaign campaign, long by, UUID id) {
        var kept = files.of(campaign.id(), by, id);
        var unit = kept.unit();
        var under = unit == null ? "" : units.byId(unit).name();
        return new Waiting(kept.id(), kept.kind(), kept.name(), under, kept.whole(), kept.report());
    }

    /**
     * What taking it would do.
     *
     * @throws Refusal 404 if it does not wait any more
     */
    public Report check(Campaign campaign, long by, UUID id) {
        return done(campaign, by, id, (intake, order) -> intake.check(order, Told.NOBODY));
    }

    /**
     * Takes it; it waits no longer, and its report is kept for a day.
     *
     * @param text in whose words the report is
     * @throws Refusal 404 if it does not wait any more
     */
    public Report take(Campaign campaign, long by, UUID id, Text text) {
        var rows = new ByteArrayOutputStream();
        Report report;
        try (var sheet = Export.to(rows, Export.Format.CSV, ReportSheet.header(text))) {
            var into = new ReportSheet(sheet, text);
            report = done(campaign, by, id, (intake, order) -> intake.take(order, into));
            into.unread(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.taken(id, rows.toByteArray());
        return report;
    }

    /**
     * Writes what becomes, or became, of every line of the file.
     *
     * @param to a table with the header {@link ReportSheet#header}
     */
    public void report(Campaign campaign, long by, UUID id, Text text, Export to) {
        var kept = files.of(campaign.id(), by, id);
        if (kept.report()) {
            opened(kept, file -> ReportSheet.copy(file, to));
            return;
        }
        var into = new ReportSheet(to, text);
        into.unread(done(campaign, by, id, (intake, order) -> intake.check(order, into)));
    }

    private Report done(
            Campaign campaign, long by, UUID id, BiFunction<Intake, Order, Report> way) {
        var kept = files.of(campaign.id(), by, id);
        if (kept.report()) {
            throw Refusal.unknown();
        }
        var unit = kept.unit();
        var under = unit == null ? null : units.byId(unit);
        return opened(
                kept,
                file ->
                        way.apply(
                                intake(kept.kind()),
                                new Order(campaign, file, under, kept.whole(), by)));
    }

    private <T> T opened(ImportFiles.Kept kept, Function<Path, T> use) {
        try {
            var file = Files.createTempFile("import", "");
            try {
                files.write(kept, file);
                return use.apply(file);
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
