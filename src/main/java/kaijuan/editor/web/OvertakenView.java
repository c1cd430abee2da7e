package kaijuan.editor.web;

import java.util.List;
import kaijuan.editor.Draft;

/**
 * Told to whoever saves a draft that somebody else has saved meanwhile.
 *
 * @param theirs the draft as the other left it
 * @param who the other
 * @param when when they saved
 * @param mine the document that was not saved
 * @param lines where both differ
 */
public record OvertakenView(Draft theirs, String who, String when, String mine, List<Line> lines) {

    /**
     * A line that differs.
     *
     * @param mine whether it stands in the document that was not saved, or else in theirs
     * @param no its number there
     */
    public record Line(boolean mine, int no, String text) {}
}
