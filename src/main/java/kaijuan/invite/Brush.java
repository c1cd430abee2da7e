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
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Paper, ink and a seal: what pictures of a campaign are made with. */
final class Brush {

    static final Color PAPER = new Color(0xf7f3ea);
    static final Color SHEET = new Color(0xfffdf8);
    static final Color INK = new Color(0x24211c);
    static final Color INK_2 = new Color(0x5c554a);
    static final Color RULE = new Color(0xd8cfba);
    static final Color SEAL = new Color(0xab2e1a);
    static final Color SEAL_SOFT = new Color(0xf6e4dc);

    private static final int BETWEEN = 14;

    private Brush() {}

    /** A picture of so many pixels as a PNG. */
    static byte[] png(int width, int height, Consumer<Graphics2D> drawing) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(
                    RenderingHints.KEY_FRACTIONALMETRICS,
                    RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            drawing.accept(pen);
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

    /** The sheet, with two lines around it so far from its edge. */
    static void paper(Graphics2D pen, int width, int height, int edge) {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, width, height);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(3));
        pen.draw(new Rectangle2D.Double(edge, edge, width - 2.0 * edge, height - 2.0 * edge));
        double inner = edge + BETWEEN;
        pen.setColor(RULE);
        pen.setStroke(new BasicStroke(2));
        pen.draw(new Rectangle2D.Double(inner, inner, width - 2 * inner, height - 2 * inner));
    }

    /** The seal, a little askew, in columns from the right, as seals are cut. */
    static void stamp(Graphics2D pen, String seal, double left, double top, double size) {
        var upright = pen.getTransform();
        pen.translate(left, top);
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
}
