package kaijuan.campaign;

import java.util.List;
import kaijuan.ground.text.Both;

/**
 * A passage of the rules page.
 *
 * @param heading what it is about
 * @param sentences the rules in plain words
 * @param columns headings of its table; empty for none
 * @param rows the table's rows, each as long as the columns
 */
public record Passage(
        Both heading, List<Both> sentences, List<Both> columns, List<List<Both>> rows) {

    /** A passage without a table. */
    public static Passage of(Both heading, List<Both> sentences) {
        return new Passage(heading, sentences, List.of(), List.of());
    }
}
