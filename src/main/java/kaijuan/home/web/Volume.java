package kaijuan.home.web;

import kaijuan.reading.Place;
import kaijuan.shelf.Cover;
import kaijuan.shelf.Imprint;
import kaijuan.shelf.Title;
import org.jspecify.annotations.Nullable;

/**
 * A title as the bookshelf shows it.
 *
 * @param title the title
 * @param imprint what else is known of it
 * @param kept where the member goes on in it, or null
 */
public record Volume(Title title, Imprint imprint, @Nullable Place kept) {

    /** The cover as a part of the page, without a request of its own; null if it is a picture. */
    public @Nullable String drawing() {
        return imprint.cover() == null ? Cover.of(title, imprint).inline() : null;
    }

    /** How much of it was read, in per cent; 0 if it is new. */
    public long share() {
        if (kept == null || title.length() == 0) {
            return 0;
        }
        return Math.clamp(kept.furthest() * 100 / title.length(), 0, 100);
    }

    /** The name of the part to go on in. */
    public String part() {
        if (kept == null || kept.part() > title.parts().size()) {
            return "";
        }
        return title.parts().get(kept.part() - 1).name();
    }
}
