package kaijuan.shop;

import org.jspecify.annotations.Nullable;

/**
 * What a try to order came to.
 *
 * @param id the order's number; null where the prize is another or the key was used before
 * @param paid whether balance and limits allowed it
 * @param there whether a piece was there
 */
record Placed(@Nullable Long id, boolean paid, boolean there) {

    boolean stands() {
        return id != null && paid && there;
    }
}
