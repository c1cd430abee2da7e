package kaijuan.reading;

import java.time.Instant;

/**
 * A bookmark or a highlight.
 *
 * @param id its number
 * @param part the part it is in, from 1
 * @param firstAt characters from the start of the part, white space not counted
 * @param endAt where it ends, not included; the same as {@code firstAt} for a bookmark
 * @param quote the words there
 * @param note what the member wrote to it; may be empty
 * @param at when it was made
 */
public record Marked(
        long id, int part, int firstAt, int endAt, String quote, String note, Instant at) {

    /** Whether it marks a place and no words. */
    public boolean bookmark() {
        return firstAt == endAt;
    }
}
