package kaijuan.campaign.web;

import java.util.List;

/**
 * A level of the tree to choose a unit from.
 *
 * @param path the units above, from the top down
 * @param items what can be chosen or opened here
 */
public record Menu(List<Item> path, List<Item> items) {

    /**
     * A unit on the menu.
     *
     * @param id its number
     * @param name its name
     * @param note its kind, or the units above it
     * @param chosen whether it may be chosen itself
     * @param opens whether there is something to choose below it
     */
    public record Item(long id, String name, String note, boolean chosen, boolean opens) {}
}
