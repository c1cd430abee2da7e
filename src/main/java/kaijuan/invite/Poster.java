package kaijuan.invite;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
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

    private static final Color PAPER = new Color(0xf7f3ea);
    private static final Color SHEET = new Color(0xfffdf8);
    private static final Color INK = new Color(0x24211c);
    private static final Color INK_2 = new Color(0x5c554a);
    private static final Color RULE = new Color(0xd8cfba);
    private static final Color SEAL = new Color(0xab2e1a);
    private static final Color SEAL_SOFT = new Color(0xf6e4dc);

    /** The picture as a PNG. */
    public byte[] png() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            draw(pen);
        } finally {
            pen.dispose();
        }
        var out = new ByteArrayOutputStream(200_000);
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw(Graphics2D pen) {
        paper(pen);
        int wide = WIDTH - 2 * EDGE;
        var over = Lettering.fit(host, wide - 200, 2, 36, 30, 26);
        int y = over.draw(pen, INK_2, EDGE, 150);
        var large = Lettering.fit(name, wide, 2, 104, 92, 80);
        var title = large.whole() ? large : Lettering.fit(name, wide, 3, 70, 60, 50);
        y = title.draw(pen, INK, EDGE, Math.max(y + 36, 290));
        y = Lettering.fit(days, wide, 1, 36, 30).draw(pen, INK_2, EDGE, y + 28);
        stamp(pen);
        int middle = (y + HEIGHT - EDGE - CODE - 150) / 2;
        pen.setColor(SEAL);
        pen.fill(new Rectangle2D.Double(EDGE, y + 44, 96, 6));
        var who = Lettering.fit(signature, wide, 1, 84, 72, 60, 48, 40);
        var says = Lettering.fit(invites, wide, 2, 52, 44, 38);
        int high = who.height() + 16 + says.height();
        int top = Math.max(y + 80, middle - high / 2 + 30);
        says.draw(pen, INK, EDGE, who.draw(pen, SEAL, EDGE, top) + 16);
        code(pen);
    }

    private static void paper(Graphics2D pen) {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(3));
        pen.draw(new Rectangle2D.Double(40, 40, WIDTH - 80, HEIGHT - 80));
        pen.setColor(RULE);
        pen.setStroke(new BasicStroke(2));
        pen.draw(new Rectangle2D.Double(54, 54, WIDTH - 108, HEIGHT - 108));
    }

    /** The seal, a little askew, in columns from the right, as seals are cut. */
    private void stamp(Graphics2D pen) {
        var upright = pen.getTransform();
        double size = 150;
        pen.translate(WIDTH - EDGE - size, 104);
        pen.transform(AffineTransform.getRotateInstance(Math.toRadians(5), size / 2, size / 2));
        pen.setColor(SEAL_SOFT);
        pen.fill(new RoundRectangle2D.Double(0, 0, size, size, 26, 26));
        pen.setColor(SEAL);
        pen.setStroke(new BasicStroke(6));
        pen.draw(new RoundRectangle2D.Double(0, 0, size, size, 26, 26));
        var letters = seal.codePoints().limit(4).mapToObj(Character::toString).toList();
        int columns = letters.size() > 2 ? 2 : 1;
        float cell = columns == 1 ? 62 : 58;
        for (int i = 0; i < letters.size(); i++) {
            double x = size / 2 + (columns == 1 ? 0 : i < 2 ? cell / 2 : -cell / 2);
            double y = size / 2 + (i % 2 == 0 ? -cell / 2 : cell / 2);
            Lettering.centred(pen, letters.get(i), cell, x, y);
        }
        pen.setTransform(upright);
    }

    /** The code on a sheet, and beside it what to do. */
    private void code(Graphics2D pen) {
        int top = HEIGHT - EDGE - CODE - 60;
        pen.setColor(SHEET);
        pen.fill(new RoundRectangle2D.Double(EDGE, top, CODE, CODE, 20, 20));
        pen.setColor(RULE);
        pen.setStroke(new BasicStroke(2));
        pen.draw(new RoundRectangle2D.Double(EDGE, top, CODE, CODE, 20, 20));
        var qr = Qr.of(address);
        int module = CODE / qr.side();
        int begin = (CODE - module * qr.side()) / 2;
        pen.setColor(INK);
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
        says.draw(pen, INK, left, top + (CODE - says.height()) / 2);
        var plain = address.replaceFirst("^https?://", "");
        Lettering.fit(plain, WIDTH - 2 * EDGE, 1, 30, 26, 22, 18, 15)
                .draw(pen, INK_2, EDGE, top + CODE + 22);
    }
}
