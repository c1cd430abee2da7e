package kaijuan.shelf;

import java.util.List;
import kaijuan.ground.text.Text;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What became of each file that was to be taken in.
 *
 * @param rows one for each file, in order
 */
public record Report(List<Row> rows) {

    /** What became of a file. */
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * One file.
     *
     * @param file its name as it was given
     * @param outcome what became of it
     * @param title the title, or null when it was refused
     * @param refusal why it was refused, or null
     */
    public record Row(
            String file, Outcome outcome, @Nullable Long title, @Nullable Refusal refusal) {

        /** What became of it, in words. */
        public String sentence(Text text) {
            return refusal == null
                    ? text.say(
                            switch (outcome) {
                                case ADDED -> "shelf.report.added";
                                case CHANGED -> "shelf.report.changed";
                                default -> "shelf.report.unchanged";
                            })
                    : text.say(refusal.key(), refusal.fill());
        }
    }

    /** How many files came out so. */
    public int count(Outcome outcome) {
        return (int) rows.stream().filter(r -> r.outcome() == outcome).count();
    }

    static Row taken(String file, long title, boolean fresh) {
        return new Row(file, fresh ? Outcome.ADDED : Outcome.UNCHANGED, title, null);
    }

    static Row changed(String file, long title) {
        return new Row(file, Outcome.CHANGED, title, null);
    }

    static Row refused(String file, Refusal refusal) {
        return new Row(file, Outcome.REFUSED, null, refusal);
    }
}
