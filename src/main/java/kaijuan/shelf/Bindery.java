package kaijuan.shelf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what a title consists of: parts, chapters, marks and pictures. */
@Component
class Bindery {

    private static final String PARTS =
            """
            insert into part (title_id, no, name, start, length, file, type)
            select :title, p.no, p.name, p.start, p.length, p.file, p.type
              from unnest(:names::text[], :starts::bigint[], :lengths::bigint[], :types::text[],
                          :files::text[]) with ordinality
                   as p(name, start, length, type, file, no)
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
            select :title, :no, m.at, m.name
              from unnest(:ats::bigint[], :names::text[]) as m(at, name)
            on conflict (title_id, no, at) do nothing
            """;

    private static final String PICTURES =
            """
            insert into picture (title_id, name, file, type)
            select :title, p.name, p.file, p.type
              from unnest(:names::text[], :files::text[], :types::text[]) as p(name, file, type)
            """;

    private static final String LASTS = "update part set length = :length where title_id = :title";

    private final JdbcClient sql;

    Bindery(JdbcClient sql) {
        this.sql = sql;
    }

    /** Writes the parts and pictures of a draft, in the transaction of its title. */
    void fill(long title, Draft draft, Accession.Files files) {
        parts(title, draft.pieces(), files.parts());
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
    }

    /** Changes how long the one part of a live class is, in milliseconds. */
    void lasts(long title, long length) {
        sql.sql(LASTS).param("title", title).param("length", length).update();
    }

    private void parts(long title, List<Draft.Piece> pieces, List<String> digests) {
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
                .param("files", type == null ? new String[0] : digests.toArray(String[]::new))
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
