package kaijuan.shelf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;

/** Takes files in: judges each by its content, keeps what it holds, enters it whole. */
@Component
class Arrival {

    private final Catalogue catalogue;
    private final Accession accession;
    private final Stacks stacks;

    Arrival(Catalogue catalogue, Accession accession, Stacks stacks) {
        this.catalogue = catalogue;
        this.accession = accession;
        this.stacks = stacks;
    }

    /** Everything that the folder's list names, or else everything in it that may be a title. */
    Report folder(Path folder, Consumer<Report.Row> progress) {
        var rows = new ArrayList<Report.Row>();
        for (var item : Manifest.of(folder)) {
            var label = item.label();
            var row =
                    label == null
                            ? item.refused()
                            : listed(file(item.file(), item.path(), item.medium(), label), label);
            rows.add(row);
            progress.accept(row);
        }
        return new Report(List.copyOf(rows));
    }

    /** What the list says now is said of the title, if it said something else before. */
    private Report.Row listed(Report.Row row, Label label) {
        var title = row.title();
        if (title == null || label.equals(Label.NONE) || !accession.listed(title, label)) {
            return row;
        }
        if (row.outcome() == Report.Outcome.ADDED) {
            return row;
        }
        var card = catalogue.cards(List.of(title)).get(title);
        if (card == null) {
            return row;
        }
        var before = Label.of(card);
        var after = label.over(before).or(new Draft.Words("", "", ""), before.name());
        if (after.without().digest().equals(before.digest())) {
            return row;
        }
        accession.edit(title, after);
        return Report.changed(row.file(), title);
    }

    /**
     * One file: its name as given, where it is, the medium it should be or nothing, and what is
     * said about it.
     */
    Report.Row file(String name, Path path, String medium, Label label) {
        try {
            var album = Album.of(path);
            var known = catalogue.byDigest(album.digest());
            if (known.isPresent()) {
                return Report.taken(name, known.get(), false);
            }
            var draft = album.read(name);
            if (!medium.isEmpty() && !medium.equals(draft.medium())) {
                throw Refusal.against("shelf.refused.medium." + draft.medium());
            }
            return take(name, album, draft, label);
        } catch (Refusal refusal) {
            return Report.refused(name, refusal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report.Row take(String name, Album album, Draft draft, Label label) throws IOException {
        var pictures = new ArrayList<String>();
        for (var picture : draft.pictures()) {
            pictures.add(stacks.keep(new ByteArrayInputStream(picture.bytes().read())));
        }
        if (!draft.medium().equals(Title.BOOK) || draft.paper()) {
            for (int i = 0; i < album.files().size(); i++) {
                keep(album.files().get(i), album.digests().get(i));
            }
        }
        var said = label.or(draft.words(), bare(name));
        var tagged = said.tags().isEmpty() ? said.tagged(Set.of(draft.medium())) : said;
        var parts =
                draft.paper()
                        ? Collections.nCopies(draft.pieces().size(), album.digest())
                        : album.digests();
        var files = new Accession.Files(album.digest(), pictures, parts);
        return accession
                .take(draft, tagged, files)
                .map(id -> Report.taken(name, id, true))
                .orElseGet(
                        () ->
                                Report.taken(
                                        name,
                                        catalogue.byDigest(album.digest()).orElseThrow(),
                                        false));
    }

    private void keep(Path file, String digest) throws IOException {
        try (var in = Files.newInputStream(file)) {
            if (!stacks.keep(in).equals(digest)) {
                throw Refusal.against("shelf.refused.changing");
            }
        }
    }

    /** The file's name without folders and ending. */
    static String bare(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var dot = last.lastIndexOf('.');
        var bare = dot > 0 ? last.substring(0, dot) : last;
        return bare.isBlank() ? "…" : bare;
    }
}
