package kaijuan.inquiry.web;

import java.util.List;
import kaijuan.inquiry.Case;
import org.jspecify.annotations.Nullable;

/**
 * A case as a page shows it.
 *
 * @param one the case
 * @param name whose it is, masked
 * @param state its state in words
 * @param odd what is odd about it, in words
 * @param steps what became of it, in words
 * @param reads what was read: name and words
 * @param hours minutes of each hour of the clock
 * @param browsers in which was read, in words
 * @param until until when the member may object, or null
 * @param wrong what is wrong with what was typed, or null
 */
public record CaseView(
        Case one,
        String name,
        String state,
        List<String> odd,
        List<Step> steps,
        List<Read> reads,
        int[] hours,
        List<String> browsers,
        @Nullable String until,
        @Nullable String wrong) {

    /** What became of it. */
    public record Step(String what, String said, String at) {}

    /** What was read. */
    public record Read(String name, String words) {}
}
