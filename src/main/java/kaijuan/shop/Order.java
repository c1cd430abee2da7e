package kaijuan.shop;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a prize that a person exchanged points for.
 *
 * @param id its number
 * @param campaign the campaign
 * @param member the person
 * @param prize the prize
 * @param name the prize's name
 * @param picture the digest of the prize's picture, or null
 * @param price in points, as it was
 * @param way how it reaches the person
 * @param unit where it is picked up, or null
 * @param state how far it has come
 * @param at when it was ordered
 * @param stateAt when it came to its state
 */
public record Order(
        long id,
        long campaign,
        long member,
        long prize,
        String name,
        @Nullable String picture,
        int price,
        Way way,
        @Nullable Long unit,
        State state,
        Instant at,
        Instant stateAt) {

    /**
     * What the owner alone sees. Prints nothing of it.
     *
     * @param code the secret code, or null
     * @param pass the pick-up code while it is of use, or null
     * @param address where the parcel goes, while it is kept, or null
     * @param number the number of the parcel, or null
     */
    public record Own(
            @Nullable String code,
            @Nullable String pass,
            @Nullable Address address,
            @Nullable String number) {

        @Override
        public String toString() {
            return "Own";
        }
    }
}
