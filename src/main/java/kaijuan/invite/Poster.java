package kaijuan.invite;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import kaijuan.ground.web.Qr;

/**
 * A poster of 1080 x 1620 pixels that invites to a campaign: paper, ink and a seal, and the code of
 * the link.
 *
 * @param host who holds the campaign
 * @param name the campaign's name
 * @param days its days in words
 * @param signature who invites
 * @param invites what they say
 * @param seal two to four letters on the seal
 * @param scan what to do with the code
 * @param address where it leads
 */
public record Poster(
        String host,
        String name,
        String days,
        String signature,
        String invites,
        String seal,
        String scan,
        String address) {

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 1620;
    private static final int EDGE = 110;
    private static final int CODE = 470;
    private static final int SEALED = 150;

    /** The picture as a PNG. */
    public byte[] png() {
        return Brush.png(WIDTH, HEIGHT, this::draw);
    }

    private void draw(Graphics2D pen) {
        Brush.paper(pen, WIDTH, HEIGHT, 40);
        int wide = WIDTH - 2 * EDGE;
        var over = Lettering.fit(host, wide - 200, 2, 36, 30, 26);
        int y = over.draw(pen, Brush.INK_2, EDGE, 150);
        var large = Lettering.fit(name, wide, 2, 104, 92, 80);
        var title = large.whole() ? large : Lettering.fit(name, wide, 3, 70, 60, 50);
        y = title.draw(pen, Brush.INK, EDGE, Math.max(y + 36, 290));
        y = Lettering.fit(days, wide, 1, 36, 30).draw(pen, Brush.INK_2, EDGE, y + 28);
        Brush.stamp(pen, seal, WIDTH - EDGE - SEALED, 104, SEALED);
        int middle = (y + HEIGHT - EDGE - CODE - 150) / 2;
        pen.setColor(Brush.SEAL);
        pen.fill(new Rectangle2D.Double(EDGE, y + 44, 96, 6));
        var who = Lettering.fit(signature, wide, 1, 84, 72, 60, 48, 40);
        var says = Lettering.fit(invites, wide, 2, 52, 44, 38);
        int high = who.height() + 16 + says.height();
        int top = Math.max(y + 80, middle - high / 2 + 30);
        says.draw(pen, Brush.INK, EDGE, who.draw(pen, Brush.SEAL, EDGE, top) + 16);
        code(pen);
    }

    /** The code on a sheet, and beside it what to do. */
    private void code(Graphics2D pen) {
        int top = HEIGHT - EDGE - CODE - 60;
        pen.setColor(Brush.SHEET);
        pen.fill(new RoundRectangle2D.Double(EDGE, top, CODE, CODE, 20, 20));
        pen.setColor(Brush.RULE);
        pen.setStroke(new BasicStroke(2));
        pen.draw(new RoundRectangle2D.Double(EDGE, top, CODE, CODE, 20, 20));
        var qr = Qr.of(address);
        int module = CODE / qr.side();
        int begin = (CODE - module * qr.side()) / 2;
        pen.setColor(Brush.INK);
        for (int y = 0; y < qr.side(); y++) {
            for (int x = 0; x < qr.side(); x++) {
                if (qr.dark(x, y)) {
                    pen.fillRect(
                            EDGE + begin + x * module, top + begin + y * module, module, module);
                }
            }
        }
        int left = EDGE + CODE + 50;
        var says = Lettering.fit(scan, WIDTH - EDGE - left, 6, 44, 38, 34);
        says.draw(pen, Brush.INK, left, top + (CODE - says.height()) / 2);
        var plain = address.replaceFirst("^https?://", "");
        Lettering.fit(plain, WIDTH - 2 * EDGE, 1, 30, 26, 22, 18, 15)
                .draw(pen, Brush.INK_2, EDGE, top + CODE + 22);
    }
}
