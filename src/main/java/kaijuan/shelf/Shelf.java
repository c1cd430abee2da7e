package kaijuan.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import kaijuan.ground.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The shelf: titles, their parts, chapters and marks. Changes show within seconds everywhere. */
@Component
public class Shelf {

    /** At most so many titles in one list. */
    public static final int MOST = 5000;

    private static final Duration FRESH = Duration.ofSeconds(3);
    private static final long CHAPTER_CHARACTERS = 12_000_000;

    private final Catalogue catalogue;
    private final Arrival arrival;
    private final Cache<Long, Catalogue.Card> cards;
    private final Cache<Wanted, List<Long>> lists;
    private final Cache<Place, String> chapters;

    private record Wanted(String words, String medium, Set<String> tags) {}

    private record Place(long title, int no) {}

    Shelf(Catalogue catalogue, Arrival arrival) {
        this.catalogue = catalogue;
        this.arrival = arrival;
        this.cards = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();
        this.lists = Caffeine.newBuilder().maximumSize(200).expireAfterWrite(FRESH).build();
        // The text of a number never changes: other content is another title.
        this.chapters =
                Caffeine.newBuilder()
                        .maximumWeight(CHAPTER_CHARACTERS)
                        .weigher((Place place, String html) -> html.length() + 100)
                        .build();
    }

    /** The title, also when it was taken off the shelf; refused as unknown if there is none. */
    public Title title(long id) {
        return card(id).title();
    }

    /** The title if it is on the shelf; one that was taken off is refused in words. */
    public Title offered(long id) {
        var card = card(id);
        if (card.imprint().hidden()) {
            throw new Refusal(HttpStatus.NOT_FOUND, "shelf.withdrawn");
        }
        return card.title();
    }

    /** What else is known of the title. */
    public Imprint imprint(long id) {
        return card(id).imprint();
    }

    /** The part; refused as unknown if there is none. */
    public Part part(long title, int no) {
        var parts = title(title).parts();
        if (no < 1 || no > parts.size()) {
            throw Refusal.unknown();
        }
        return parts.get(no - 1);
    }

    /** Titles on the shelf of the medium that have any of the tags; empty leaves that open. */
    public List<Title> titles(String medium, Set<String> tags) {
        return search("", medium, tags);
    }

    /**
     * Titles on the shelf whose name, author, pinyin or initials hold all of the words; those that
     * start with them first, then by pinyin.
     */
    public List<Title> search(String words, String medium, Set<String> tags) {
        if (words.length() > 100) {
            return List.of();
        }
        var ids =
                lists.get(
                        new Wanted(words, medium, Set.copyOf(tags)),
                        w -> catalogue.found(w.words(), w.medium(), w.tags(), false, MOST));
        return titles(ids);
    }

    /** The titles there are of those numbers, in their order, hidden ones too. */
    public List<Title> titles(List<Long> ids) {
        var found = cards.getAll(ids, this::read);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(Catalogue.Card::title)
                .toList();
    }

    /** The chapter as clean HTML; its blocks say in {@code data-at} where they start in it. */
    public String html(long title, int no) {
        onShelf(title);
        return chapters.get(
                new Place(title, no),
                place -> catalogue.text(title, no).orElseThrow(Refusal::unknown));
    }

    /** Chapters within the file of a recording or film; empty if it has none. */
    public List<Mark> marks(long title, int no) {
        return catalogue.marks(title, no);
    }

    /** Takes in what the folder holds; already there is left as it is. */
    public Report load(Path folder) {
        return load(folder, row -> {});
    }

    /** Takes in what the folder holds and says each file's row as soon as it is known. */
    public Report load(Path folder, Consumer<Report.Row> progress) {
        var report = arrival.folder(folder, progress);
        forget();
        return report;
    }

    /** Refuses as unknown unless the title is on the shelf and not hidden. */
    void onShelf(long title) {
        if (imprint(title).hidden()) {
            throw Refusal.unknown();
        }
    }

    /** Reads titles anew, after a change made here. */
    void forget() {
        cards.invalidateAll();
        lists.invalidateAll();
    }

    private Catalogue.Card card(long id) {
        var kept = cards.getIfPresent(id);
        var card = kept == null ? cards.getAll(List.of(id), this::read).get(id) : kept;
        if (card == null) {
            throw Refusal.unknown();
        }
        return card;
    }

    private Map<Long, Catalogue.Card> read(Set<? extends Long> ids) {
        return catalogue.cards(List.copyOf(ids));
    }
}
