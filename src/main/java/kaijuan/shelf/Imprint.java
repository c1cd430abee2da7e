package kaijuan.shelf;

import org.jspecify.annotations.Nullable;

/**
 * What else is known of a title.
 *
 * @param digest SHA-256 of its content in hex
 * @param dynasty the author's time, such as 唐; may be empty
 * @param narrator who speaks, may be empty
 * @param licence under which terms it may be shown, may be empty
 * @param cover the name of its cover among its pictures, or null when it is drawn
 * @param captioned whether it has captions
 * @param hidden whether it was taken off the shelf
 * @param paper whether it is a book as a PDF, whose parts are pages
 * @param stream the address of the HLS stream that it is, or null when its files are kept here
 */
public record Imprint(
        String digest,
        String dynasty,
        String narrator,
        String licence,
        @Nullable String cover,
        boolean captioned,
        boolean hidden,
        boolean paper,
        @Nullable String stream) {}
