package kaijuan.shop.web;

import java.util.List;
import java.util.Map;
import kaijuan.shop.CodeReport;
import org.jspecify.annotations.Nullable;

/**
 * A prize on the organiser's desk.
 *
 * @param base the address that all of the room begin with
 * @param id its number; 0 for one that is to be added
 * @param version the version that is changed
 * @param values what is said of it, or was typed, by the name of the field
 * @param faults sentences, by the name of the field
 * @param wrong what went wrong with the whole, or null
 * @param done what was done, or null
 * @param way the word of how it reaches people
 * @param remaining pieces left
 * @param image its picture, null while it is to be added
 * @param key makes the form of stock sent twice one change
 * @param supplies every change of stock
 * @param report what became of a file of codes, or null
 */
public record PrizeDesk(
        String base,
        long id,
        int version,
        Map<String, String> values,
        Map<String, String> faults,
        @Nullable String wrong,
        @Nullable String done,
        String way,
        int remaining,
        @Nullable PrizeImage image,
        String key,
        List<Line> supplies,
        @Nullable CodeReport report) {

    /** A change of stock in words. */
    public record Line(String change, String reason, String by, String at) {}

    /** The value of the field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with the field, or nothing. */
    public String wrong(String field) {
        return faults.getOrDefault(field, "");
    }
}
