package kaijuan.shelf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Judges pictures by their content: JPEG, PNG, GIF and WebP of a size that a phone can show. */
public final class Pictures {

    /** The largest picture in bytes. */
    static final int MOST_BYTES = 20 << 20;

    private static final long MOST_PIXELS = 50_000_000;

    private Pictures() {}

    /** The content type, or nothing if it is no such picture. Drawings (SVG) are none. */
    public static Optional<String> type(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return small(webp(bytes)) ? Optional.of("image/webp") : Optional.empty();
        }
        var type =
                start.startsWith("\u00ff\u00d8\u00ff")
                        ? "image/jpeg"
                        : start.startsWith("\u0089PNG\r\n\u001a\n")
                                ? "image/png"
                                : start.startsWith("GIF8") ? "image/gif" : null;
        return type != null && small(pixels(bytes)) ? Optional.of(type) : Optional.empty();
    }

    private static boolean small(long pixels) {
        return pixels > 0 && pixels <= MOST_PIXELS;
    }

    /** Width times height as the header says; 0 if it cannot be read. No pixel is decoded. */
    private static long pixels(byte[] bytes) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return 0;
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private static long webp(byte[] bytes) {
        if (bytes.length < 30) {
            return 0;
        }
        return switch (new String(bytes, 12, 4, StandardCharsets.ISO_8859_1)) {
            case "VP8X" -> (1 + little(bytes, 24, 3)) * (1 + little(bytes, 27, 3));
            case "VP8 " -> (little(bytes, 26, 2) & 0x3fff) * (little(bytes, 28, 2) & 0x3fff);
            case "VP8L" -> {
                long bits = little(bytes, 21, 4);
                yield (1 + (bits & 0x3fff)) * (1 + (bits >> 14 & 0x3fff));
            }
            default -> 0;
        };
    }

    private static long little(byte[] bytes, int at, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xff;
        }
        return number;
    }
}
