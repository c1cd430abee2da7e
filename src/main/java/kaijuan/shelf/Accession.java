package kaijuan.shelf;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
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
                               changed_at, created_at)
            values (:digest, :medium, :name, :author, :dynasty, :narrator, :about, :source,
                    :licence, :synthetic, :length, :cover, :captions, :key, :find, :grams,
                    :now, :now)
            on conflict (digest) do nothing
            returning id
            """;

    private static final String PARTS =
            """
            insert into part (title_id, no, name, start, length, file, type)
            select :title, p.no, p.name, p.start, p.length, :file, p.type
              from unnest(:names::text[], :starts::bigint[], :lengths::bigint[], :types::text[])
                   with ordinality as p(name, start, length, type, no)
            """;

    private static final String TEXTS =
            """
            insert into part_text (title_id, no, html)
            select :title, t.no, t.html from unnest(:html::text[]) with ordinality as t(html, no)
             where t.html is not null
            """;

    private static final String MARKS =
            """
            insert into part_mark (title_id, no, at, name)
            select :title, :no, m.at, m.name from unnest(:ats::bigint[], :names::text[]) as m(at, name)
            on conflict (title_id, no, at) do nothing
            """;

    private static final String PICTURES =
            """
            insert into picture (title_id, name, file, type)
            select :title, p.name, p.file, p.type
              from unnest(:names::text[], :files::text[], :types::text[]) as p(name, file, type)
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

    private static final String HIDE =
            "update title set hidden = :hidden, changed_at = :now where id = :title";

    private final JdbcClient sql;
    private final Clock clock;

    Accession(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What is kept of a draft: the digest of the whole and the pictures' files in their order. */
    record Files(String digest, List<String> pictures) {}

    /** Takes the draft in under the label; nothing if the content is there already. */
    @Transactional
    public Optional<Long> take(Draft draft, Label label, Files files) {
        var id =
                said(sql.sql(TITLE), label)
                        .param("digest", files.digest())
                        .param("medium", draft.medium())
                        .param("length", draft.length())
                        .param("cover", draft.cover())
                        .param("captions", label.captions())
                        .query(Long.class)
                        .optional();
        id.ifPresent(title -> fill(title, draft, label, files));
        return id;
    }

    /** Changes what is said about a title. */
    @Transactional
    public void edit(long title, Label label) {
        said(sql.sql(EDIT), label).param("title", title).update();
        tag(title, label.tags());
    }

    /** Takes a title off the shelf or puts it back. */
    public void hide(long title, boolean hidden) {
        sql.sql(HIDE).params(Map.of("title", title, "hidden", hidden, "now", now())).update();
    }

    private void fill(long title, Draft draft, Label label, Files files) {
        parts(title, draft.pieces(), files.digest());
        texts(title, draft.pieces());
        for (int i = 0; i < draft.pieces().size(); i++) {
            marks(title, i + 1, draft.pieces().get(i).marks());
        }
        var pictures = draft.pictures();
        sql.sql(PICTURES)
                .param("title", title)
                .param("names", pictures.stream().map(Draft.Picture::name).toArray(String[]::new))
                .param("files", files.pictures().toArray(String[]::new))
                .param("types", pictures.stream().map(Draft.Picture::type).toArray(String[]::new))
                .update();
        tag(title, label.tags());
    }

    private void parts(long title, List<Draft.Piece> pieces, String digest) {
        var starts = new long[pieces.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + pieces.get(i - 1).length();
        }
        var type = pieces.getFirst().type();
        sql.sql(PARTS)
                .param("title", title)
                .param("names", names(pieces))
                .param("starts", starts)
                .param("lengths", pieces.stream().mapToLong(Draft.Piece::length).toArray())
                .param("types", pieces.stream().map(Draft.Piece::type).toArray(String[]::new))
                .param("file", type == null ? null : digest)
                .update();
    }

    private void texts(long title, List<Draft.Piece> pieces) {
        var html =
                pieces.stream()
                        .map(p -> p.html() == null ? null : Addressed.html(p.html(), title))
                        .toArray(String[]::new);
        sql.sql(TEXTS).param("title", title).param("html", html).update();
    }

    private void marks(long title, int no, List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        sql.sql(MARKS)
                .param("title", title)
                .param("no", no)
                .param("ats", marks.stream().mapToLong(Mark::at).toArray())
                .param("names", marks.stream().map(m -> name(m.name())).toArray(String[]::new))
                .update();
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

    private static String[] names(List<Draft.Piece> pieces) {
        var names = new ArrayList<String>();
        for (var piece : pieces) {
            names.add(name(piece.name().isBlank() ? "" + (names.size() + 1) : piece.name()));
        }
        return names.toArray(String[]::new);
    }

    private static String name(@Nullable String name) {
        return name == null || name.isBlank() ? "…" : Label.cut(name, 200);
    }
}
