package kaijuan.ground.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) to be drawn as one SVG path, a unit a module.
 *
 * @param side modules a side, the quiet zone of four included
 * @param path the dark modules
 */
public record Qr(int side, String path) {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    4);

    /** The code that says the words. */
    public static Qr of(String words) {
        try {
            var bits = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            return new Qr(bits.getWidth(), path(bits));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static String path(BitMatrix bits) {
        var path = new StringBuilder();
        for (int y = 0; y < bits.getHeight(); y++) {
            for (int x = 0; x < bits.getWidth(); x++) {
                if (bits.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
