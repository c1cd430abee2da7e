package kaijuan.shelf;

import java.util.List;
import java.util.Set;

/**
 * A book, a recording, a film or a live class.
 *
 * @param id its number
 * @param medium {@code book}, {@code audio}, {@code video} or {@code live}
 * @param name what it is called
 * @param author who wrote it, may be empty
 * @param about a few sentences, may be empty
 * @param source where it comes from, may be empty
 * @param synthetic whether a machine speaks
 * @param parts its chapters or files in order, without their text
 * @param tags what rooms pick it by
 * @param length characters of a book, milliseconds of a recording or film
 */
public record Title(
        long id,
        String medium,
        String name,
        String author,
        String about,
        String source,
        boolean synthetic,
        List<Part> parts,
        Set<String> tags,
        long length) {

    public static final String BOOK = "book";
    public static final String AUDIO = "audio";
    public static final String VIDEO = "video";
    public static final String LIVE = "live";

    /** Whether it is read, so that lengths count characters. */
    public boolean isBook() {
        return medium.equals(BOOK);
    }

    /** Whether it is held at an hour. */
    public boolean isLive() {
        return medium.equals(LIVE);
    }

    /** Where its cover is. */
    public String cover() {
        return "/shelf/cover/" + id;
    }

    /** Where the file of a part of a recording or film is. */
    public String media(int no) {
        return "/shelf/media/" + id + "/" + no;
    }
}
