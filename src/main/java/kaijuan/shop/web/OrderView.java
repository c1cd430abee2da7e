package kaijuan.shop.web;

import java.util.List;
import kaijuan.ground.web.Qr;
import kaijuan.shop.Order;
import org.jspecify.annotations.Nullable;

/**
 * An order as its owner sees it.
 *
 * @param base the address that all of the room begin with
 * @param id its number
 * @param name the prize
 * @param price in words
 * @param state how far it has come, in words
 * @param look the word of the state
 * @param image the prize's picture
 * @param steps each state with its moment
 * @param place where it is picked up, or null
 * @param own what the owner alone sees; null on the list
 * @param pass the pick-up code in two halves, or null
 * @param qr the pick-up code to be scanned, or null
 * @param cancel whether it can be cancelled
 * @param forgotten whether an address was there and is erased
 */
public record OrderView(
        String base,
        long id,
        String name,
        String price,
        String state,
        String look,
        PrizeImage image,
        List<String> steps,
        @Nullable String place,
        Order.@Nullable Own own,
        @Nullable String pass,
        @Nullable Qr qr,
        boolean cancel,
        boolean forgotten) {}
