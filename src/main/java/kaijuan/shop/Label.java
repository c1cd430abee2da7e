package kaijuan.shop;

import java.util.LinkedHashMap;
import java.util.Map;
import kaijuan.ground.web.Refusal;

/**
 * What the organiser says of a prize.
 *
 * @param name what people read, 1 to 60 characters
 * @param about at most 1000 characters
 * @param way how it reaches a person; it stays as it was first said
 * @param price in points, 1 to 1 000 000
 * @param most how many one person may have, 1 to 1000
 * @param shown whether it stands in the catalogue
 */
public record Label(String name, String about, Way way, int price, int most, boolean shown) {

    private static final int NAME = 60;
    private static final int ABOUT = 1000;
    private static final int PRICE = 1_000_000;
    private static final int MOST = 1000;

    /** What is wrong with it, by the name of the field; empty if nothing is. */
    public Map<String, Refusal> faults() {
        var wrong = new LinkedHashMap<String, Refusal>();
        int letters = name.codePointCount(0, name.length());
        if (letters < 1 || letters > NAME || name.chars().anyMatch(Character::isISOControl)) {
            wrong.put("name", Refusal.against("shop.label.name", NAME));
        }
        if (about.codePointCount(0, about.length()) > ABOUT) {
            wrong.put("about", Refusal.against("shop.label.about", ABOUT));
        }
        if (price < 1 || price > PRICE) {
            wrong.put("price", Refusal.against("shop.label.price", PRICE));
        }
        if (most < 1 || most > MOST) {
            wrong.put("most", Refusal.against("shop.label.most", MOST));
        }
        return wrong;
    }
}
