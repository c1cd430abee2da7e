package kaijuan.shop.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order as those who hand over see it: the person is masked.
 *
 * @param base the address that all of the room begin with
 * @param id its number
 * @param pass the pick-up code as it was typed; empty on lists
 * @param name the prize
 * @param price in words
 * @param who the person, masked
 * @param phone the phone, masked; empty for whoever has left
 * @param place where it is picked up; empty for other ways
 * @param way how it reaches the person, in words
 * @param state how far it has come, in words
 * @param look the word of the state
 * @param at when it was ordered
 * @param stateAt when it came to its state
 * @param open whether it can be handed over
 * @param steps each state with its moment and who brought it there
 * @param wrong what went wrong, or null
 */
public record HandView(
        String base,
        long id,
        String pass,
        String name,
        String price,
        String who,
        String phone,
        String place,
        String way,
        String state,
        String look,
        String at,
        String stateAt,
        boolean open,
        List<String> steps,
        @Nullable String wrong) {}
