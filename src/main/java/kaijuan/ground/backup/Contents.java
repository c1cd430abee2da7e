package kaijuan.ground.backup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a backup holds.
 *
 * @param done migrations in the order in which they were done
 * @param tables in an order in which they can be filled
 * @param sequences the last number that each gave, for those that gave any
 * @param keys fingerprints of the installation's keys
 */
record Contents(
        List<Done> done,
        List<Table> tables,
        Map<String, Long> sequences,
        Map<String, String> keys) {

    /** A migration: its script and the checksum of that. */
    record Done(String script, @Nullable Integer checksum) {}

    /** A table with the columns whose values are kept. */
    record Table(String name, List<String> columns) {}
}
