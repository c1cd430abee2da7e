package kaijuan.home.web;

import java.util.List;
import kaijuan.ground.web.Qr;
import kaijuan.invite.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What a promoter's own page shows.
 *
 * @param address the whole address of the link
 * @param qr its code
 * @param open whether friends count now
 * @param waits whether a friend has something to do before they count
 * @param tally how many came and count
 * @param friends who came, latest first: a page of them
 * @param at the page, from 1
 * @param of how many pages there are
 * @param place the own place on the board of promoters, or null without one
 * @param signature the name on the poster as typed or kept; empty for the mask
 * @param mask the name as others see it
 * @param wrong the sentence at the name, or empty
 */
public record Promotion(
        String address,
        Qr qr,
        boolean open,
        boolean waits,
        Tally tally,
        List<Guest> friends,
        int at,
        int of,
        @Nullable Place place,
        String signature,
        String mask,
        String wrong) {

    /** A friend: mask, when they came in words, whether they count. */
    public record Guest(String mask, String when, boolean counts) {}

    /**
     * A place on the board of promoters.
     *
     * @param board its word in addresses
     * @param name what people read
     * @param ranked whether there is a rank yet
     * @param rank in words, or that there is none
     * @param lift what would lift one place
     * @param asOf as of when, in words
     */
    public record Place(
            String board, String name, boolean ranked, String rank, String lift, String asOf) {}
}
