package kaijuan.shelf;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file turned out to be, before anything is kept.
 *
 * @param medium {@code book}, {@code audio} or {@code video}
 * @param words what the file says about itself
 * @param pieces its chapters or files
 * @param pictures pictures that its chapters show
 * @param cover the name of one of the pictures, or null
 */
record Draft(
        String medium,
        Words words,
        List<Piece> pieces,
        List<Picture> pictures,
        @Nullable String cover) {

    /** Title, author and description; each may be empty. */
    record Words(String name, String author, String about) {}

    /**
     * A chapter or file.
     *
     * @param name what it is called, may be empty
     * @param length characters or milliseconds
     * @param html the chapter, or null for a file
     * @param type the content type of the file, or null for a chapter
     * @param marks chapters within the file
     */
    record Piece(
            String name,
            long length,
            @Nullable String html,
            @Nullable String type,
            List<Mark> marks) {}

    /**
     * A picture.
     *
     * @param name how chapters name it
     * @param type its content type, as its content says
     * @param bytes reads it
     */
    record Picture(String name, String type, Bytes bytes) {}

    /** Reads a picture when it is kept, so that not all are in memory at once. */
    interface Bytes {
        byte[] read() throws IOException;
    }

    /** Whether it is a book as a PDF, whose pages all lie in one file. */
    boolean paper() {
        return Pdf.TYPE.equals(pieces.getFirst().type());
    }

    /** Characters or milliseconds of all of it. */
    long length() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }
}
