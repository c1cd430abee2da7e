package kaijuan.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;

/** What a librarian does with single titles: takes in, puts right, takes off and puts back. */
@Component
public class Librarian {

    private static final int MOST_TAGS = 20;

    private final Shelf shelf;
    private final Catalogue catalogue;
    private final Accession accession;
    private final Arrival arrival;
    private final Stacks stacks;

    Librarian(
            Shelf shelf, Catalogue catalogue, Accession accession, Arrival arrival, Stacks stacks) {
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.accession = accession;
        this.arrival = arrival;
        this.stacks = stacks;
    }

    /** Takes a file in by its content; the name is only what the report calls it. */
    public Report.Row take(String name, InputStream content, Set<String> tags) throws IOException {
        var file = stacks.fresh();
        try {
            stacks.write(content, file);
            // Of a long name the end stays, which says what plain text is to be.
            var end = name.length() > 200 ? "…" + name.substring(name.length() - 150) : name;
            var plain = name.isBlank() ? "…" : Label.cut(end, 200);
            var label = Label.NONE.tagged(clean(tags));
            return arrival.file(plain, file, "", label);
        } finally {
            Files.deleteIfExists(file);
            shelf.forget();
        }
    }

    /** Titles that match, hidden ones too; live classes are looked after where they are held. */
    public List<Title> titles(String words, String medium) {
        if (words.length() > 100) {
            return List.of();
        }
        return shelf.titles(catalogue.found(words, medium, Set.of(), true, Shelf.MOST)).stream()
                .filter(t -> !t.isLive())
                .toList();
    }

    /** What is said about the title now. */
    public Label label(long id) {
        return Label.of(new Catalogue.Card(shelf.title(id), shelf.imprint(id)));
    }

    /** Puts right what is said about a title. */
    public void edit(long id, Label label) {
        shelf.title(id);
        if (label.name().isBlank()) {
            throw Refusal.against("shelf.refused.name");
        }
        if (label.name().length() > 200 || label.author().length() > 200) {
            throw Refusal.against("shelf.refused.long", 200);
        }
        if (label.about().length() > 4000) {
            throw Refusal.against("shelf.refused.long", 4000);
        }
        var said = label.or(new Draft.Words("", "", ""), label.name());
        accession.edit(id, said.tagged(clean(label.tags())));
        shelf.forget();
    }

    /** Takes the title off the shelf or puts it back; what was read of it stays counted. */
    public void hide(long id, boolean hidden) {
        shelf.title(id);
        accession.hide(id, hidden);
        shelf.forget();
    }

    private static Set<String> clean(Set<String> tags) {
        var clean = new LinkedHashSet<String>();
        for (var tag : tags) {
            if (!tag.isBlank()) {
                clean.add(Label.cut(tag, 40));
            }
        }
        if (clean.size() > MOST_TAGS) {
            throw Refusal.against("shelf.refused.tags", MOST_TAGS);
        }
        return clean;
    }
}
