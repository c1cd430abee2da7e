package kaijuan.shop;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import kaijuan.ground.web.Refusal;

/**
 * A picture drawn anew as JPEG, so that nothing else of the file is kept.
 *
 * @param jpeg the picture, at most 800 pixels a side
 * @param digest names it
 */
record Drawn(byte[] jpeg, String digest) {

    /** The largest file taken, in bytes. */
    static final int MOST_BYTES = 10 << 20;

    private static final int SIDE = 800;
    private static final long MOST_PIXELS = 40_000_000;

    /**
     * The picture of a file: JPEG, PNG or GIF.
     *
     * @throws Refusal 422 if it is none, or too large
     */
    static Drawn of(byte[] file) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            throw Refusal.against("shop.picture.size", MOST_BYTES >> 20);
        }
        try {
            var jpeg = jpeg(scaled(read(file)));
            return new Drawn(jpeg, digest(jpeg));
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refusal known ? known : Refusal.against("shop.picture.kind");
        }
    }

    private static BufferedImage read(byte[] file) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Refusal.against("shop.picture.kind");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw Refusal.against("shop.picture.size", MOST_BYTES >> 20);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage whole) {
        double by = Math.min(1.0, SIDE / (double) Math.max(whole.getWidth(), whole.getHeight()));
        int wide = Math.max(1, (int) (whole.getWidth() * by));
        int high = Math.max(1, (int) (whole.getHeight() * by));
        var drawn = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, wide, high);
        pen.drawImage(whole, 0, 0, wide, high, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage drawn) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "jpg", out);
        return out.toByteArray();
    }

    private static String digest(byte[] jpeg) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(jpeg);
            return HexFormat.of().formatHex(sha, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
