package kaijuan.share.web;

import java.util.List;
import kaijuan.ground.web.Qr;

/**
 * A share of one's own.
 *
 * @param name what is shared
 * @param address the whole address of its link
 * @param qr its code
 * @param rows everything that is shared, latest first
 */
public record Shared(String name, String address, Qr qr, List<Row> rows) {

    /** A share: what, its path, how often it counts as opened. */
    public record Row(String name, String path, int opened) {}
}
