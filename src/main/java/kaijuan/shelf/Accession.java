package kaijuan.shelf;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the shelf's tables: a title is there whole or not at all. */
@Component
class Accession {

    private static final String TITLE =
            """
            insert into title (digest, medium, name, author, dynasty, narrator, about, source,
                               licence, synthetic, length, cover, captions, sort_key, find, grams,
                               paper, stream, changed_at, created_at)
            values (:digest, :medium, :name, :author, :dynasty, :narrator, :about, :source,
                    :licence, :synthetic, :length, :cover, :captions, :key, :find, :grams,
                    :paper, :stream, :now, :now)
            on conflict (digest) do nothing
            returning id
            """;

    private static final String UNTAG =
            "delete from title_tag where title_id = :title and not tag = any(:tags::text[])";

    private static final String TAG =
            """
            insert into title_tag (title_id, tag)
            select :title, tag from unnest(:tags::text[]) as tag
            on conflict (title_id, tag) do nothing
            """;

    private static final String EDIT =
            """
            update title set name = :name, author = :author, dynasty = :dynasty,
                   narrator = :narrator, about = :about, source = :source, licence = :licence,
                   synthetic = :synthetic, sort_key = :key, find = :find, grams = :grams,
                   changed_at = :now
             where id = :title
            """;

    private static final String AS_LISTED =
            """
            update title set said = :said, captions = coalesce(:captions, captions)
             where id = :title and said is distinct from :said
            """;

    private static final String HIDE =
            "update title set hidden = :hidden, changed_at = :now where id = :title";

    private static final String LASTS =
            "update title set length = :length, changed_at = :now where id = :title";

    private final JdbcClient sql;
    private final Clock clock;
    private final Bindery bindery;

    Accession(JdbcClient sql, Clock clock, Bindery bindery) {
        this.sql = sql;
        this.clock = clock;
        this.bindery = bindery;
    }

    /**
     * What is kept of a draft: the digest of the whole, files of pictures and of parts in order; or
     * the address of its stream, of which nothing is kept.
     */
    record Files(
            String digest, List<String> pictures, List<String> parts, @Nullable String stream) {

        Files(String digest, List<String> pictures, List<String> parts) {
            this(digest, pictures, parts, null);
        }
    }

    /** Takes the draft in under the label; nothing if the content is there already. */
    @Transactional
    public Optional<Long> take(Draft draft, Label label, Files files) {
        var id =
                said(sql.sql(TITLE), label)
                        .param("digest", files.digest())
                        .param("medium", draft.medium())
                        .param("length", draft.length())
                        .param("cover", draft.cover())
                        .param("paper", draft.paper())
                        .param("stream", files.stream())
                        .param("captions", label.captions())
                        .query(Long.class)
                        .optional();
        id.ifPresent(
                title -> {
                    bindery.fill(title, draft, files);
                    tag(title, label.tags());
                });
        return id;
    }

    /** Changes what is said about a title. */
    @Transactional
    public void edit(long title, Label label) {
        said(sql.sql(EDIT), label).param("title", title).update();
        tag(title, label.tags());
    }

    /** Notes what a list says of the title; whether it says something else than it did before. */
    public boolean listed(long title, Label label) {
        return sql.sql(AS_LISTED)
                        .param("title", title)
                        .param("said", label.digest())
                        .param("captions", label.captions())
                        .update()
                == 1;
    }

    /** Takes a title off the shelf or puts it back. */
    public void hide(long title, boolean hidden) {
        sql.sql(HIDE).params(Map.of("title", title, "hidden", hidden, "now", now())).update();
    }

    /** Changes how long a live class is, in milliseconds. */
    public void lasts(long title, long length) {
        sql.sql(LASTS).params(Map.of("title", title, "length", length, "now", now())).update();
    }

    private void tag(long title, Set<String> tags) {
        var each = tags.stream().map(t -> Label.cut(t, 40)).toArray(String[]::new);
        sql.sql(UNTAG).param("title", title).param("tags", each).update();
        sql.sql(TAG).param("title", title).param("tags", each).update();
    }

    private JdbcClient.StatementSpec said(JdbcClient.StatementSpec statement, Label label) {
        var find = Sounds.found(label.name(), label.author());
        return statement
                .param("name", label.name())
                .param("author", label.author())
                .param("dynasty", label.dynasty())
                .param("narrator", label.narrator())
                .param("about", label.about())
                .param("source", label.source())
                .param("licence", label.licence())
                .param("synthetic", label.synthetic())
                .param("key", Sounds.key(label.name()))
                .param("find", find)
                .param("grams", Sounds.grams(find).toArray(String[]::new))
                .param("now", now());
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
