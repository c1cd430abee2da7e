package kaijuan.ground.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Text in UTF-8, UTF-16 or GB18030, told apart by trying each strictly. */
public final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encoding() {}

    /** The text, or nothing when it is none of them. */
    public static Optional<String> text(byte[] bytes) {
        for (var charset : candidates(bytes)) {
            var text = strictly(ByteBuffer.wrap(bytes), charset);
            if (text.isPresent() && plausible(text.get())) {
                return Optional.of(text.get().replaceFirst("^\ufeff", ""));
            }
        }
        return Optional.empty();
    }

    /** Whether the first bytes of a file may be text. The last few may be half a character. */
    public static boolean likely(byte[] head) {
        for (int left = 0; left < 4 && head.length > left; left++) {
            var whole = new byte[head.length - left];
            System.arraycopy(head, 0, whole, 0, whole.length);
            if (text(whole).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static List<Charset> candidates(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes)) {
            return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static Optional<String> strictly(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(bytes)
                            .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Binary data that happens to decode is full of controls, unassigned or private characters. */
    private static boolean plausible(String text) {
        int odd = 0;
        int[] points = text.codePoints().limit(200_000).toArray();
        for (int point : points) {
            if (point == 0 || point == 0xfffe) {
                return false;
            }
            odd += odd(point) ? 1 : 0;
        }
        return odd * 200 <= points.length;
    }

    private static boolean odd(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\r' && point != '\t';
            case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static boolean zeros(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
