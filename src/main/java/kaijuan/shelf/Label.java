package kaijuan.shelf;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a librarian says about a title; an empty text leaves it to the file.
 *
 * @param name what it is called
 * @param author who wrote it
 * @param dynasty the author's time
 * @param narrator who speaks
 * @param about a few sentences
 * @param source where it comes from
 * @param licence under which terms it may be shown
 * @param synthetic whether a machine speaks
 * @param tags what rooms pick it by
 * @param captions captions as WebVTT, or null
 */
public record Label(
        String name,
        String author,
        String dynasty,
        String narrator,
        String about,
        String source,
        String licence,
        boolean synthetic,
        Set<String> tags,
        @Nullable String captions) {

    /** Nothing said. */
    public static final Label NONE = new Label("", "", "", "", "", "", "", false, Set.of(), null);

    /** This label, with the file's own words where it says nothing, and a last resort name. */
    Label or(Draft.Words words, String otherwise) {
        return new Label(
                cut(first(name, words.name(), otherwise), 200),
                cut(first(author, words.author()), 200),
                cut(dynasty, 40),
                cut(narrator, 200),
                cut(first(about, words.about()), 4000),
                cut(source, 1000),
                cut(licence, 1000),
                synthetic,
                tags,
                captions);
    }

    /** What is said of the title now; without its captions. */
    static Label of(Catalogue.Card card) {
        var title = card.title();
        var imprint = card.imprint();
        return new Label(
                title.name(),
                title.author(),
                imprint.dynasty(),
                imprint.narrator(),
                title.about(),
                title.source(),
                imprint.licence(),
                title.synthetic(),
                title.tags(),
                null);
    }

    /** This label with other tags. */
    Label tagged(Set<String> others) {
        return new Label(
                name, author, dynasty, narrator, about, source, licence, synthetic, others,
                captions);
    }

    /** This label, with the other's words where it says nothing. */
    Label over(Label other) {
        return new Label(
                first(name, other.name()),
                first(author, other.author()),
                first(dynasty, other.dynasty()),
                first(narrator, other.narrator()),
                first(about, other.about()),
                first(source, other.source()),
                first(licence, other.licence()),
                synthetic,
                tags.isEmpty() ? other.tags() : tags,
                captions);
    }

    /** This label without captions. */
    Label without() {
        return new Label(
                name, author, dynasty, narrator, about, source, licence, synthetic, tags, null);
    }

    /** The same for labels that say the same. */
    String digest() {
        return Stacks.hex(
                List.of(
                                name,
                                author,
                                dynasty,
                                narrator,
                                about,
                                source,
                                licence,
                                "" + synthetic,
                                new TreeSet<>(tags).toString(),
                                "" + captions)
                        .toString());
    }

    private static String first(String... texts) {
        for (var text : texts) {
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }

    /**
     * The text without control characters, without those that turn the direction of what follows,
     * and at most so many characters long.
     */
    static String cut(String text, int most) {
        var plain = text.replaceAll("[\\u202a-\\u202e\\u2066-\\u2069\\ufeff]", "");
        var clean = plain.replaceAll("[\\p{Cc}\\p{Co}\\p{Cs}&&[^\\n]]", " ").strip();
        if (clean.length() <= most) {
            return clean;
        }
        boolean half = Character.isHighSurrogate(clean.charAt(most - 2));
        return clean.substring(0, most - (half ? 2 : 1)) + "…";
    }
}
