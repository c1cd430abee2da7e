package kaijuan.unit;

import java.util.List;
import java.util.function.Function;
import kaijuan.ground.text.Pinyin;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables unit and unit_version. */
@Component
class Directory {

    static final String VERSION =
            """
            select version from unit_version where what = :what
            """;

    static final String LOCK =
            """
            select version from unit_version where what = :what for update
            """;

    static final String RAISE =
            """
            update unit_version set version = version + 1 where what = :what
            """;

    static final String ALL =
            """
            select id, code, name, kind, parent_id, pinyin, initials from unit order by id
            """;

    static final String ADD =
            """
            insert into unit (code, name, kind, pinyin, initials)
            select code, name, kind, pinyin, initials
            from unnest(:codes::text[], :names::text[], :kinds::text[], :pinyin::text[],
                        :initials::text[]) with ordinality
                as row (code, name, kind, pinyin, initials, place)
            order by place
            """;

    static final String RENAME =
            """
            update unit
            set name = row.name, kind = row.kind, pinyin = row.pinyin, initials = row.initials
            from unnest(:codes::text[], :names::text[], :kinds::text[], :pinyin::text[],
                        :initials::text[])
                as row (code, name, kind, pinyin, initials)
            where unit.code = row.code
            """;

    static final String PLACE =
            """
            update unit
            set parent_id = above.id
            from unnest(:codes::text[], :parents::text[]) as row (code, parent)
            left join unit as above on above.code = row.parent
            where unit.code = row.code and unit.parent_id is distinct from above.id
            """;

    private final JdbcClient sql;

    Directory(JdbcClient sql) {
        this.sql = sql;
    }

    long version(String what) {
        return sql.sql(VERSION).param("what", what).query(Long.class).single();
    }

    /** Holds the version until the transaction ends: whoever changes it next waits. */
    void lock(String what) {
        sql.sql(LOCK).param("what", what).query(Long.class).single();
    }

    void raise(String what) {
        sql.sql(RAISE).param("what", what).update();
    }

    List<Entry> all() {
        return sql.sql(ALL)
                .query(
                        (row, n) ->
                                new Entry(
                                        row.getLong("id"),
                                        row.getString("code"),
                                        row.getString("name"),
                                        row.getString("kind"),
                                        row.getObject("parent_id", Long.class),
                                        row.getString("pinyin"),
                                        row.getString("initials")))
                .list();
    }

    void add(List<Row> rows) {
        written(sql.sql(ADD), rows);
    }

    void rename(List<Row> rows) {
        written(sql.sql(RENAME), rows);
    }

    void place(List<Row> rows) {
        sql.sql(PLACE)
                .param("codes", column(rows, Row::code))
                .param("parents", column(rows, Row::parent))
                .update();
    }

    private static void written(JdbcClient.StatementSpec asked, List<Row> rows) {
        asked.param("codes", column(rows, Row::code))
                .param("names", column(rows, Row::name))
                .param("kinds", column(rows, Row::kind))
                .param("pinyin", column(rows, row -> Pinyin.whole(row.name())))
                .param("initials", column(rows, row -> Pinyin.initials(row.name())))
                .update();
    }

    private static @Nullable String[] column(List<Row> rows, Function<Row, @Nullable String> cell) {
        return rows.stream().map(cell).toArray(String[]::new);
    }

    /** A row of the table. */
    record Entry(
            long id,
            String code,
            String name,
            String kind,
            @Nullable Long parent,
            String pinyin,
            String initials) {}
}
