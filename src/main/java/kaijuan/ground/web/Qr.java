package kaijuan.ground.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.EncodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.HashMap;
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

    private static final int MASKS = 8;
    private static final int DOTS = 4;

    /**
     * The code that says the words. In one of some 150 codes a common reader takes other modules
     * for the pattern that it aligns by: such a code is drawn with another mask.
     */
    public static Qr of(String words) {
        var first = new Qr(bits(words, HINTS));
        if (first.found()) {
            return first;
        }
        for (int mask = 0; mask < MASKS; mask++) {
            var hints = new HashMap<>(HINTS);
            hints.put(EncodeHintType.QR_MASK_PATTERN, mask);
            var other = new Qr(bits(words, hints));
            if (other.found()) {
                return other;
            }
        }
        return first;
    }

    private static BitMatrix bits(String words, Map<EncodeHintType, Object> hints) {
        try {
            return new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    /** Whether a reader that has to look for it finds it. */
    private boolean found() {
        int wide = side() * DOTS;
        var dots = new int[wide * wide];
        for (int i = 0; i < dots.length; i++) {
            dots[i] = dark(i % wide / DOTS, i / wide / DOTS) ? 0 : 0xffffff;
        }
        var light = new RGBLuminanceSource(wide, wide, dots);
        try {
            new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(light)));
            return true;
        } catch (ReaderException misled) {
            return false;
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
