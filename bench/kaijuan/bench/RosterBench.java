package kaijuan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import kaijuan.ground.sheet.Export;
import kaijuan.roster.Order;
import kaijuan.roster.Rosters;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A roster of 200 000 people taken in, beside COPY of the same rows in the same run. */
public final class RosterBench {

    private static final int PEOPLE = 200_000;
    private static final int HASH = 32;
    private static final int PHONE = 40;
    private static final int NAME = 38;

    private RosterBench() {}

    static void run(PrintStream out) throws Exception {
        out.println("## A roster of " + PEOPLE + " people");
        var file = Files.createTempFile("roster", ".csv");
        try (var stage = new Stage(10)) {
            write(file, Export.Format.CSV);
            double copy = Math.min(copy(stage), copy(stage));
            double taken = Math.min(taken(out, stage, file), taken(out, stage, file));
            out.printf("COPY of the same rows, hashes and indexes: %.1f s%n", copy);
            out.printf("roster taken from CSV:                     %.1f s%n", taken);
            out.printf("roster / COPY = %.2f of its speed (goal 0.15)%n", copy / taken);
            write(file, Export.Format.XLSX);
            out.printf("the same from XLSX: %.1f s%n", taken(out, stage, file));
        } finally {
            Files.delete(file);
        }
    }

    private static double taken(PrintStream out, Stage stage, Path file) {
        clear(stage);
        long start = System.nanoTime();
        var order = new Order(stage.campaign, file, null, false, null);
        var report = stage.the(Rosters.class).take(order);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (report.added() != PEOPLE) {
            throw new IllegalStateException("not all taken: " + report);
        }
        long again = System.nanoTime();
        var same = stage.the(Rosters.class).take(order);
        out.printf(
                "the same file again: %.1f s, nothing changed: %s%n",
                (System.nanoTime() - again) / 1e9, same.nothing());
        return seconds;
    }

    private static void clear(Stage stage) {
        stage.the(JdbcClient.class).sql("truncate roster_line").update();
    }

    /** Rows of the same sizes, made beforehand: nothing is parsed, hashed or sealed. */
    private static double copy(Stage stage) throws Exception {
        clear(stage);
        var random = new Random(1);
        var rows = new StringBuilder();
        for (int i = 0; i < PEOPLE; i++) {
            rows.append(stage.campaign.id());
            for (int size : List.of(HASH, PHONE, HASH, NAME)) {
                var bytes = new byte[size];
                random.nextBytes(bytes);
                rows.append("\t\\\\x").append(HexFormat.of().formatHex(bytes));
            }
            rows.append('\n');
        }
        try (var connection = stage.the(DataSource.class).getConnection()) {
            long start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy roster_line (campaign_id, phone_hash, phone, name_hash, name)"
                                    + " from stdin",
                            new StringReader(rows.toString()));
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static void write(Path file, Export.Format format) throws IOException {
        try (var out = Files.newOutputStream(file);
                var export = Export.to(out, format, "姓名", "手机号")) {
            for (int i = 0; i < PEOPLE; i++) {
                export.row("张" + (char) (0x4e00 + i % 5000) + "明", "1390" + (1_000_000 + i * 7));
            }
        }
    }
}
