package kaijuan.shop;

import java.util.List;

/**
 * What a person has to spend in a campaign.
 *
 * @param earned points that may be exchanged
 * @param spent points of the orders that stand
 * @param taken the prizes of the orders that stand, one element a piece
 */
public record Balance(int earned, int spent, List<Long> taken) {

    /** Points left; below zero is a debt that a recount has left. */
    public int left() {
        return earned - spent;
    }

    /** How many pieces of the prize the person has. */
    public int of(long prize) {
        return (int) taken.stream().filter(p -> p == prize).count();
    }
}
