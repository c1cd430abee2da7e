package kaijuan.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands out files of titles that are on the shelf, and of no others. */
@Component
public class Loans {

    private final Shelf shelf;
    private final Holdings holdings;
    private final Stacks stacks;
    // Players ask for many ranges of one file; which file a part has never changes.
    private final Cache<Part, Holdings.File> files =
            Caffeine.newBuilder().maximumSize(2000).build();

    Loans(Shelf shelf, Holdings holdings, Stacks stacks) {
        this.shelf = shelf;
        this.holdings = holdings;
        this.stacks = stacks;
    }

    /** The file of a part of a recording or film. */
    public Kept media(long title, int no) {
        shelf.onShelf(title);
        var part = shelf.part(title, no);
        return kept(files.get(part, p -> holdings.medium(title, no).orElseThrow(Refusal::unknown)));
    }

    /** A picture of a book. */
    public Kept picture(long title, String name) {
        shelf.onShelf(title);
        return kept(holdings.picture(title, name).orElseThrow(Refusal::unknown));
    }

    /** The picture that is the cover, also of a title that was taken off; none if it is drawn. */
    public Optional<Kept> cover(long title) {
        var name = shelf.imprint(title).cover();
        return name == null ? Optional.empty() : holdings.picture(title, name).map(this::kept);
    }

    /** The captions as WebVTT, or null if there are none. */
    public @Nullable String captions(long title) {
        shelf.onShelf(title);
        return holdings.captions(title);
    }

    private Kept kept(Holdings.File file) {
        return new Kept(file.digest(), file.type(), file.since(), stacks.at(file.digest()));
    }
}
