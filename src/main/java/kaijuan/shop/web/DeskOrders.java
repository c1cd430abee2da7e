package kaijuan.shop.web;

import java.util.List;

/**
 * Orders on the organiser's desk.
 *
 * @param base the address that all of the room begin with
 * @param rows orders of this page
 * @param count how many are looked for
 * @param query what is looked for, as the query of an address
 * @param filters what can be chosen
 * @param at the page, from 1
 * @param of how many pages there are
 */
public record DeskOrders(
        String base,
        List<HandView> rows,
        int count,
        String query,
        List<Filter> filters,
        int at,
        int of) {

    /** Something to look for: the name of its field, its label and what can be chosen. */
    public record Filter(String field, String label, List<Choice> choices) {}

    /** What can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}
}
