package kaijuan.shop;

import java.util.LinkedHashMap;
import java.util.Map;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Name;
import kaijuan.member.Phone;

/**
 * Where a parcel goes. Prints nothing of it.
 *
 * @param name who receives it
 * @param phone a mobile phone, for whoever brings it
 * @param place the address in words
 */
public record Address(String name, String phone, String place) {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 200;

    /** What is wrong with it, by the name of the field; empty if nothing is. */
    Map<String, Refusal> faults() {
        var wrong = new LinkedHashMap<String, Refusal>();
        refused("name", wrong, () -> Name.of(name));
        refused("phone", wrong, () -> Phone.of(phone));
        int length = place.strip().codePointCount(0, place.strip().length());
        if (length < SHORTEST || length > LONGEST || place.chars().anyMatch(Address::control)) {
            wrong.put("place", Refusal.against("shop.address.place", SHORTEST, LONGEST));
        }
        return wrong;
    }

    private static boolean control(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r';
    }

    private static void refused(String field, Map<String, Refusal> wrong, Runnable judge) {
        try {
            judge.run();
        } catch (Refusal refusal) {
            wrong.put(field, refusal);
        }
    }

    @Override
    public String toString() {
        return "Address";
    }
}
