package kaijuan.shop.web;

import java.util.List;

/**
 * The catalogue as a visitor sees it.
 *
 * @param base the address that all of the room begin with
 * @param campaign the address of the campaign
 * @param exchanged whether the campaign exchanges points at all
 * @param lead what there is to spend, in words
 * @param notices what has to be known: closed, a debt, not entered
 * @param enter whether the way to entering is shown
 * @param mine whether the visitor may have orders
 * @param hands whether the visitor hands prizes over
 * @param keeps whether the visitor keeps the stock
 * @param tiles the prizes
 */
public record CatalogueView(
        String base,
        String campaign,
        boolean exchanged,
        String lead,
        List<String> notices,
        boolean enter,
        boolean mine,
        boolean hands,
        boolean keeps,
        List<Tile> tiles) {

    /**
     * A prize in the catalogue.
     *
     * @param id its number
     * @param name its name
     * @param price in words
     * @param state what is left, or why it cannot be had, in words
     * @param look {@code there}, {@code out}, {@code few} or {@code most}
     * @param image its picture
     */
    public record Tile(
            long id, String name, String price, String state, String look, PrizeImage image) {}
}
