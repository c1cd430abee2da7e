package kaijuan.change;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of previews. */
@Component
class Differences {

    static final String ADD =
            """
            insert into change_difference (preview_id, no, units, subject, what, thing, name, was,
                becomes, was_rank, becomes_rank, better)
            select :id, d.no, d.units, d.subject, d.what, d.thing, d.name, d.was, d.becomes,
                d.was_rank, d.becomes_rank, d.better
            from unnest(:nos::int[], :units::boolean[], :subjects::bigint[], :whats::text[],
                    :things::text[], :names::text[], :wases::bigint[], :becomes::bigint[],
                    :wasRanks::int[], :becomesRanks::int[], :betters::boolean[])
                as d (no, units, subject, what, thing, name, was, becomes, was_rank, becomes_rank,
                    better)
            """;
    static final String CLEAR = "delete from change_difference where preview_id = :id";
    static final String SOME =
            """
            select units, subject, what, thing, name, was, becomes, was_rank, becomes_rank
            from change_difference
            where preview_id = :id
                and (:what = '' or what = :what) and (:thing = '' or thing = :thing)
                and (:whose = '' or units = (:whose = 'units'))
                and (:way = '' or better = (:way = 'better'))
            order by no limit :most offset :skip
            """;
    static final String COUNT =
            """
            select count(*) from change_difference
            where preview_id = :id
                and (:what = '' or what = :what) and (:thing = '' or thing = :thing)
                and (:whose = '' or units = (:whose = 'units'))
                and (:way = '' or better = (:way = 'better'))
            """;
    static final String SUMS =
            """
            select what, thing, name, units, count(*) filter (where better) as better,
                count(*) filter (where not better) as worse
            from change_difference where preview_id = :id
            group by what, thing, name, units order by min(no)
            """;

    private static final int CHUNK = 5_000;

    private final JdbcClient sql;

    Differences(JdbcClient sql) {
        this.sql = sql;
    }

    /** Puts the rows in the place of what was there. */
    void put(long id, List<Difference> all) {
        sql.sql(CLEAR).param("id", id).update();
        for (int from = 0; from < all.size(); from += CHUNK) {
            add(id, from, all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
    }

    private void add(long id, int from, List<Difference> some) {
        var nos = new int[some.size()];
        for (int i = 0; i < nos.length; i++) {
            nos[i] = from + i + 1;
        }
        var columns = new HashMap<String, Object>(Map.of("id", id, "nos", nos));
        columns.put("units", each(some, Difference::units, new Boolean[0]));
        columns.put("subjects", longs(some, Difference::subject));
        columns.put("whats", each(some, d -> word(d.what()), new String[0]));
        columns.put("things", each(some, Difference::thing, new String[0]));
        columns.put("names", each(some, Difference::name, new String[0]));
        columns.put("wases", longs(some, Difference::was));
        columns.put("becomes", longs(some, Difference::becomes));
        columns.put("wasRanks", longs(some, Difference::wasRank));
        columns.put("becomesRanks", longs(some, Difference::becomesRank));
        columns.put("betters", each(some, Difference::better, new Boolean[0]));
        sql.sql(ADD).params(columns).update();
    }

    static String word(Difference.What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    List<Difference> some(long id, Filter filter, int skip, int most) {
        return sql.sql(SOME)
                .param("id", id)
                .params(filter.columns())
                .param("most", most)
                .param("skip", skip)
                .query(
                        (r, n) ->
                                new Difference(
                                        r.getBoolean(1),
                                        r.getLong(2),
                                        Difference.What.valueOf(
                                                r.getString(3).toUpperCase(Locale.ROOT)),
                                        r.getString(4),
                                        r.getString(5),
                                        r.getLong(6),
                                        r.getLong(7),
                                        r.getInt(8),
                                        r.getInt(9)))
                .list();
    }

    int count(long id, Filter filter) {
        return sql.sql(COUNT)
                .param("id", id)
                .params(filter.columns())
                .query(Integer.class)
                .single();
    }

    List<Sum> sums(long id) {
        return sql.sql(SUMS).param("id", id).query(Sum.class).list();
    }

    private static <T> T[] each(List<Difference> all, Function<Difference, T> of, T[] none) {
        return all.stream().map(of).toList().toArray(none);
    }

    private static long[] longs(List<Difference> all, ToLongFunction<Difference> of) {
        return all.stream().mapToLong(of).toArray();
    }
}
