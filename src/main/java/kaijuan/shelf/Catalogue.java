package kaijuan.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the shelf's tables. */
@Component
class Catalogue {

    private static final String TITLES =
            """
            select t.id, t.medium, t.name, t.author, t.about, t.source, t.synthetic, t.length,
                   t.digest, t.dynasty, t.narrator, t.licence, t.cover, t.hidden,
                   t.captions is not null as captioned, t.paper, t.stream,
                   (select coalesce(array_agg(g.tag order by g.tag), '{}')
                      from title_tag g where g.title_id = t.id) as tags
              from title t where t.id = any(:ids)
            """;

    private static final String PARTS =
            """
            select title_id, no, name, start, length from part
             where title_id = any(:ids) order by title_id, no
            """;

    /** No words find everything; a word is looked up by its pairs and then looked at whole. */
    private static final String FOUND =
            """
            select t.id from title t
             where (:hidden or not t.hidden)
               and (:medium = '' or t.medium = :medium)
               and (cardinality(:tags::text[]) = 0 or exists (
                     select 1 from title_tag g
                      where g.title_id = t.id and g.tag = any(:tags::text[])))
               and t.grams @> :grams::text[]
               and (select coalesce(bool_and(position(w in t.find) > 0), true)
                      from unnest(:words::text[]) as w)
             order by case when cardinality(:words::text[]) = 0 then 0
                           else position((:words::text[])[1] in t.find) end,
                      t.sort_key collate "C", t.id
             limit :most
            """;

    private static final String TEXT =
            "select html from part_text where title_id = :title and no = :no";

    private static final String MARKS =
            "select at, name from part_mark where title_id = :title and no = :no order by at";

    private static final String DIGEST = "select id from title where digest = :digest";

    private final JdbcClient sql;

    Catalogue(JdbcClient sql) {
        this.sql = sql;
    }

    /** A title with its imprint. */
    record Card(Title title, Imprint imprint) {}

    /** The titles there are of those numbers: the same number of queries for any many. */
    Map<Long, Card> cards(Collection<Long> ids) {
        var wanted = ids.stream().mapToLong(Long::longValue).toArray();
        var parts = new HashMap<Long, List<Part>>();
        sql.sql(PARTS)
                .param("ids", wanted)
                .query(
                        row -> {
                            var part = part(row);
                            parts.computeIfAbsent(part.title(), t -> new ArrayList<>()).add(part);
                        });
        var cards = new LinkedHashMap<Long, Card>();
        sql.sql(TITLES)
                .param("ids", wanted)
                .query(
                        row -> {
                            var id = row.getLong("id");
                            cards.put(id, card(row, parts.getOrDefault(id, List.of())));
                        });
        return cards;
    }

    /** Numbers of titles in order; empty words, medium or tags leave that open. */
    List<Long> found(String words, String medium, Set<String> tags, boolean hidden, int most) {
        var each =
                Arrays.stream(words.strip().split("[\\s\\p{Z}]+"))
                        .map(Sounds::fold)
                        .filter(w -> !w.isEmpty())
                        .limit(8)
                        .toArray(String[]::new);
        var grams =
                Arrays.stream(each)
                        .flatMap(w -> Sounds.grams(w).stream())
                        .distinct()
                        .toArray(String[]::new);
        return sql.sql(FOUND)
                .param("hidden", hidden)
                .param("medium", medium)
                .param("tags", tags.toArray(String[]::new))
                .param("grams", grams)
                .param("words", each)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** The chapter's HTML. */
    Optional<String> text(long title, int no) {
        return sql.sql(TEXT).param("title", title).param("no", no).query(String.class).optional();
    }

    /** Chapters within a file. */
    List<Mark> marks(long title, int no) {
        return sql.sql(MARKS)
                .param("title", title)
                .param("no", no)
                .query((row, i) -> new Mark(row.getLong("at"), row.getString("name")))
                .list();
    }

    /** The title with the content, hidden or not. */
    Optional<Long> byDigest(String digest) {
        return sql.sql(DIGEST).param("digest", digest).query(Long.class).optional();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getLong("title_id"),
                row.getInt("no"),
                row.getString("name"),
                row.getLong("start"),
                row.getLong("length"));
    }

    private static Card card(ResultSet row, List<Part> parts) throws SQLException {
        var title =
                new Title(
                        row.getLong("id"),
                        row.getString("medium"),
                        row.getString("name"),
                        row.getString("author"),
                        row.getString("about"),
                        row.getString("source"),
                        row.getBoolean("synthetic"),
                        List.copyOf(parts),
                        Set.of((String[]) row.getArray("tags").getArray()),
                        row.getLong("length"));
        var imprint =
                new Imprint(
                        row.getString("digest"),
                        row.getString("dynasty"),
                        row.getString("narrator"),
                        row.getString("licence"),
                        row.getString("cover"),
                        row.getBoolean("captioned"),
                        row.getBoolean("hidden"),
                        row.getBoolean("paper"),
                        row.getString("stream"));
        return new Card(title, imprint);
    }
}
