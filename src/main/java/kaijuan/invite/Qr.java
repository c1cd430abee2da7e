package kaijuan.invite;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code: dark and light modules in a square.
 *
 * @param modules the modules, without a quiet zone
 */
public record Qr(BitMatrix modules) {

    /** The light modules that must surround it, on each side. */
    public static final int QUIET = 4;

    /** The code of an address; a quarter of it may be covered and it can still be read. */
    public static Qr of(String address) {
        try {
            return new Qr(
                    new QRCodeWriter()
                            .encode(
                                    address,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.MARGIN,
                                            0,
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.Q)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code of " + address.length() + " letters", e);
        }
    }

    /** Modules a side, without the quiet zone. */
    public int side() {
        return modules.getWidth();
    }

    /** Whether the module is dark. */
    public boolean dark(int x, int y) {
        return modules.get(x, y);
    }

    /** The path of an SVG in which a module is one unit, with its quiet zone. */
    public String path() {
        var path = new StringBuilder();
        for (int y = 0; y < side(); y++) {
            int x = 0;
            while (x < side()) {
                int end = x;
                while (end < side() && dark(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(end - x).append("v1H").append(x + QUIET).append('z');
                }
                x = Math.max(end, x + 1);
            }
        }
        return path.toString();
    }

    /** Units a side of that SVG. */
    public int width() {
        return side() + 2 * QUIET;
    }
}
