package kaijuan.points;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import kaijuan.reading.Spans;
import kaijuan.tariff.Entry;
import org.jspecify.annotations.Nullable;

/** Days and entries as the array parameters of a statement. */
final class Keys {

    private record Line(Spans.Day day, Entry entry) {}

    private Keys() {}

    /** {@code campaigns} and {@code members}, each account once, in order. */
    static Map<String, Object> accounts(List<Spans.Day> days) {
        var accounts =
                days.stream().map(d -> List.of(d.campaign(), d.member())).distinct().toList();
        return Map.of(
                "campaigns", longs(accounts, List::getFirst),
                "members", longs(accounts, List::getLast));
    }

    /** {@code campaigns}, {@code members} and {@code days}. */
    static Map<String, Object> days(List<Spans.Day> days) {
        return Map.of(
                "campaigns", longs(days, Spans.Day::campaign),
                "members", longs(days, Spans.Day::member),
                "days", words(days, d -> d.day().toString()));
    }

    /** The day in the first three columns. */
    static Spans.Day day(ResultSet r) throws SQLException {
        return new Spans.Day(r.getLong(1), r.getLong(2), r.getObject(3, LocalDate.class));
    }

    /** A row of the ledger. */
    static Entry entry(ResultSet r) throws SQLException {
        long title = r.getLong("title_id");
        return new Entry(
                r.getString("rule"),
                r.getInt("nth"),
                r.getTimestamp("at").toInstant(),
                r.getInt("worth"),
                r.getInt("points"),
                r.getInt("used"),
                r.getInt("times"),
                r.getInt("amount"),
                title == 0 ? null : title,
                r.getString("deed"),
                r.getInt("percent"),
                r.getString("took"));
    }

    /** The moment in the column; null where there is none. */
    static @Nullable Instant moment(ResultSet r, int column) throws SQLException {
        var at = r.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /** The columns of the entries of all days. */
    static Map<String, Object> entries(List<Scored> scored) {
        var lines = new ArrayList<Line>();
        scored.forEach(s -> s.entries().forEach(e -> lines.add(new Line(s.day(), e))));
        var columns = new HashMap<>(days(lines.stream().map(Line::day).toList()));
        columns.put("rules", words(lines, l -> l.entry().rule()));
        columns.put("nths", ints(lines, l -> l.entry().nth()));
        columns.put("ats", longs(lines, l -> l.entry().at().toEpochMilli()));
        columns.put("worths", ints(lines, l -> l.entry().worth()));
        columns.put("points", ints(lines, l -> l.entry().points()));
        columns.put("useds", ints(lines, l -> l.entry().used()));
        columns.put("times", ints(lines, l -> l.entry().times()));
        columns.put("amounts", ints(lines, l -> l.entry().amount()));
        columns.put("titles", longs(lines, l -> Objects.requireNonNullElse(l.entry().title(), 0L)));
        columns.put("deeds", words(lines, l -> l.entry().deed()));
        columns.put("percents", ints(lines, l -> l.entry().percent()));
        columns.put("tooks", words(lines, l -> l.entry().took()));
        return columns;
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
