package kaijuan.shop;

import org.jspecify.annotations.Nullable;

/**
 * A prize.
 *
 * @param id its number
 * @param campaign the campaign it belongs to
 * @param name what people read
 * @param about a few sentences, or empty
 * @param way how it reaches a person
 * @param price in points
 * @param most how many one person may have
 * @param shown whether it stands in the catalogue
 * @param version grows with each change
 * @param remaining pieces that nobody has ordered
 * @param picture the digest of its picture, null where one is drawn
 */
public record Prize(
        long id,
        long campaign,
        String name,
        String about,
        Way way,
        int price,
        int most,
        boolean shown,
        int version,
        int remaining,
        @Nullable String picture) {}
