package kaijuan.shop.web;

import kaijuan.shop.Way;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a prize: its own, or one that is drawn.
 *
 * @param src the address of its own, or null
 * @param way the word that chooses what is drawn
 * @param tint one of the grounds to draw on
 */
public record PrizeImage(@Nullable String src, String way, int tint) {

    private static final int TINTS = 5;

    static PrizeImage of(String base, long prize, Way way, @Nullable String digest) {
        return new PrizeImage(
                digest == null ? null : base + "/picture/" + prize + "?v=" + digest,
                way.word(),
                (int) (prize % TINTS));
    }
}
