package kaijuan.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * A batch of beats as the parameters of one statement.
 *
 * @param moves each member's pulse before and after the batch, in the order of members
 * @param changes what it adds to the facts
 * @param now the moment of the batch
 */
record Batch(List<Move> moves, Changes changes, Instant now) {

    /** A member's pulse before and after. */
    record Move(long member, Pulse before, Pulse after) {}

    Map<String, Object> parameters() {
        var keys = List.copyOf(changes.rows.keySet());
        var rows = List.copyOf(changes.rows.values());
        return Map.ofEntries(
                Map.entry("members", longs(moves, Move::member)),
                Map.entry(
                        "sessions",
                        moves.stream().map(m -> m.before().session()).toArray(UUID[]::new)),
                Map.entry("seen", ints(moves, m -> m.before().seq())),
                Map.entry("seqs", ints(moves, m -> m.after().seq())),
                Map.entry(
                        "ats",
                        longs(
                                moves,
                                m -> Objects.requireNonNull(m.after().beatAt()).toEpochMilli())),
                Map.entry("parts", ints(moves, m -> m.after().part())),
                Map.entry("places", longs(moves, m -> m.after().place())),
                Map.entry("placeAts", longs(moves, m -> m.after().placeAt().toEpochMilli())),
                Map.entry("lives", ints(moves, m -> m.after().life())),
                Map.entry("lifeAts", longs(moves, m -> m.after().lifeAt().toEpochMilli())),
                Map.entry("spanCampaigns", longs(keys, Changes.Key::campaign)),
                Map.entry("spanMembers", longs(keys, Changes.Key::member)),
                Map.entry("days", words(keys, k -> k.day().toString())),
                Map.entry("titles", longs(keys, Changes.Key::title)),
                Map.entry("spanParts", ints(keys, Changes.Key::part)),
                Map.entry("seconds", words(rows, r -> r.seconds().toString())),
                Map.entry("passed", words(rows, r -> r.passed().toString())),
                Map.entry("rings", rings(keys)),
                Map.entry("now", now.toEpochMilli()));
    }

    /** Campaign, member and day (counted from 1970-01-01) of each row, each once, flat. */
    private static long[] rings(List<Changes.Key> keys) {
        return keys.stream()
                .map(k -> List.of(k.campaign(), k.member(), k.day().toEpochDay()))
                .distinct()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static <T> long[] longs(List<T> all, ToLongFunction<T> each) {
        return all.stream().mapToLong(each).toArray();
    }

    private static <T> int[] ints(List<T> all, ToIntFunction<T> each) {
        return all.stream().mapToInt(each).toArray();
    }

    private static <T> String[] words(List<T> all, Function<T, String> each) {
        return all.stream().map(each).toArray(String[]::new);
    }
}
