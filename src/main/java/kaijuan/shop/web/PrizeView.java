package kaijuan.shop.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A prize's own page with the form that orders it.
 *
 * @param base the address that all of the room begin with
 * @param id the prize
 * @param name its name
 * @param about a few sentences, or empty
 * @param way the word of how it reaches a person
 * @param how the same in a sentence
 * @param price in words
 * @param facts what is left, how many one may have, what there is to spend: in words
 * @param image its picture
 * @param hindrance why it cannot be ordered, or null
 * @param wrong what went wrong with the form just sent, or null
 * @param form the form, or null where it cannot be ordered
 */
public record PrizeView(
        String base,
        long id,
        String name,
        String about,
        String way,
        String how,
        String price,
        List<String> facts,
        PrizeImage image,
        @Nullable String hindrance,
        @Nullable String wrong,
        @Nullable Form form) {

    /**
     * The form.
     *
     * @param key makes the form sent twice one order
     * @param price the price that is agreed to
     * @param button what the button says
     * @param places units to pick it up at
     * @param typed what was typed, by the name of the field
     * @param faults sentences, by the name of the field
     */
    public record Form(
            String key,
            int price,
            String button,
            List<Place> places,
            Map<String, String> typed,
            Map<String, String> faults) {

        /** What was typed into the field, or nothing. */
        public String value(String field) {
            return typed.getOrDefault(field, "");
        }

        /** What is wrong with the field, or nothing. */
        public String wrong(String field) {
            return faults.getOrDefault(field, "");
        }
    }

    /** A unit that hands out. */
    public record Place(long id, String name, boolean chosen) {}
}
