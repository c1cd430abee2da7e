package kaijuan.shop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for with the form of a prize.
 *
 * @param prize the prize
 * @param key came with the form: sent again it is the same order
 * @param price the price that the person saw
 * @param unit where it is to be picked up, or null
 * @param address where it is to be sent, or null
 */
public record Ask(
        long prize, UUID key, int price, @Nullable Long unit, @Nullable Address address) {}
