package kaijuan.campaign;

import java.util.List;
import kaijuan.ground.text.Both;
import kaijuan.ground.text.Text;

/**
 * A passage of the rules page.
 *
 * @param heading what it is about
 * @param sentences the rules in plain words
 * @param columns headings of its table; empty for none
 * @param rows the table's rows, each as long as the columns
 * @param waits whether it is of something that this version does not do yet
 */
public record Passage(
        Both heading,
        List<Both> sentences,
        List<Both> columns,
        List<List<Both>> rows,
        boolean waits) {

    /** The mark of what is written in the definition and does not run in this version. */
    public static final Both NOT_YET = new Both("尚未启用", "not running yet");

    /** A passage of something that runs. */
    public Passage(Both heading, List<Both> sentences, List<Both> columns, List<List<Both>> rows) {
        this(heading, sentences, columns, rows, false);
    }

    /** A passage without a table. */
    public static Passage of(Both heading, List<Both> sentences) {
        return new Passage(heading, sentences, List.of(), List.of());
    }

    /** The same, marked as not running yet. */
    public Passage waiting() {
        return new Passage(heading, sentences, columns, rows, true);
    }

    /** The column with the most to say, which is given room. */
    public int widest(Text text) {
        int widest = 0;
        int most = 0;
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int length = row.get(i).in(text).length();
                if (length > most) {
                    most = length;
                    widest = i;
                }
            }
        }
        return widest;
    }
}
