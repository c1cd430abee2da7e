package kaijuan.ground.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004), to be drawn as one SVG path, a unit a module, or module by module.
 *
 * @param bits the modules, the quiet zone of four included
 */
public record Qr(BitMatrix bits) {

    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    4);

    /** The code that says the words. */
    public static Qr of(String words) {
        try {
            return new Qr(new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** Modules a side, the quiet zone included. */
    public int side() {
        return bits.getWidth();
    }

    /** Whether the module is dark. */
    public boolean dark(int x, int y) {
        return bits.get(x, y);
    }

    /** The dark modules as a path, neighbours of a row in one. */
    public String path() {
        var path = new StringBuilder();
        for (int y = 0; y < side(); y++) {
            for (int x = 0; x < side(); x++) {
                int end = x;
                while (end < side() && dark(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x).append(' ').append(y);
                    path.append('h').append(end - x).append("v1H").append(x).append('z');
                    x = end;
                }
            }
        }
        return path.toString();
    }
}
