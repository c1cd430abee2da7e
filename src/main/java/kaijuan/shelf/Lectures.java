package kaijuan.shelf;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Titles that are held at an hour instead of lying on the shelf: live classes. */
@Component
public class Lectures {

    private final Shelf shelf;
    private final Accession accession;
    private final Bindery bindery;

    Lectures(Shelf shelf, Accession accession, Bindery bindery) {
        this.shelf = shelf;
        this.accession = accession;
        this.bindery = bindery;
    }

    /** Puts a class on the shelf and returns its number; two of the same words are two classes. */
    @Transactional
    public long announce(Label label, Duration length) {
        var piece = new Draft.Piece(label.name(), length.toMillis(), null, null, List.of());
        var words = new Draft.Words(label.name(), "", "");
        var draft = new Draft(Title.LIVE, words, List.of(piece), List.of(), null);
        var files =
                new Accession.Files(Stacks.hex("live " + UUID.randomUUID()), List.of(), List.of());
        return accession.take(draft, label, files).orElseThrow();
    }

    /** Says something else about a class, or how long it is. */
    @Transactional
    public void change(long id, Label label, Duration length) {
        accession.edit(id, label);
        accession.lasts(id, length.toMillis());
        bindery.lasts(id, length.toMillis());
        shelf.forget();
    }
}
