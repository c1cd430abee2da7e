package kaijuan.invite;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A picture of 1200 x 630 pixels that stands for a campaign where its pages are passed on. Nobody
 * is named on it.
 *
 * @param host who holds the campaign
 * @param name the campaign's name
 * @param days its days in words
 * @param seal two to four letters on the seal
 */
record Card(String host, String name, String days, String seal) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int EDGE = 96;
    private static final int SEALED = 150;

    /** The picture as a PNG. */
    byte[] png() {
        return Brush.png(WIDTH, HEIGHT, this::draw);
    }

    private void draw(Graphics2D pen) {
        Brush.paper(pen, WIDTH, HEIGHT, 28);
        int wide = WIDTH - 2 * EDGE;
        Lettering.fit(host, wide - 220, 2, 38, 32, 26).draw(pen, Brush.INK_2, EDGE, 92);
        var line = Lettering.fit(name, wide, 1, 92, 84, 76, 68);
        var title = line.whole() ? line : Lettering.fit(name, wide, 2, 88, 76, 64, 54, 46);
        int y = title.draw(pen, Brush.INK, EDGE, line.whole() ? 272 : 226);
        pen.setColor(Brush.SEAL);
        pen.fill(new Rectangle2D.Double(EDGE, y + 18, 96, 6));
        Lettering.fit(days, wide, 1, 38, 32).draw(pen, Brush.INK_2, EDGE, y + 36);
        Brush.stamp(pen, seal, WIDTH - EDGE - (double) SEALED, 80, SEALED);
    }
}
