package kaijuan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import kaijuan.ground.sheet.Export;

/**
 * A table of 200 000 rows written as a spreadsheet: what is in use of the heap after a collection,
 * while it is written.
 */
public final class ExportBench {

    private static final int ROWS = 200_000;
    private static final int LOOK = 20_000;
    private static final double MEBI = 1 << 20;

    private ExportBench() {}

    static void run(PrintStream out) throws IOException {
        out.println("## A table of " + ROWS + " rows");
        for (var format : Export.Format.values()) {
            write(format, ROWS / 10);
            long before = used();
            long start = System.nanoTime();
            long most = write(format, ROWS);
            out.printf(
                    "%s: %.1f s, at most %.1f MB more in use than before it began%n",
                    format, (System.nanoTime() - start) / 1e9, Math.max(0, most - before) / MEBI);
        }
    }

    /** Writes the rows to nowhere; gives the most that was in use at any look. */
    private static long write(Export.Format format, int rows) throws IOException {
        long most = 0;
        try (var export =
                Export.to(OutputStream.nullOutputStream(), format, "姓名", "手机号", "单位", "分")) {
            for (int i = 1; i <= rows; i++) {
                export.row("张三丰" + i, "1390" + (1_000_000 + i), "某某街道某某社区第 " + i + " 居委会", i);
                if (i % LOOK == 0) {
                    most = Math.max(most, used());
                }
            }
        }
        return most;
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }
}
