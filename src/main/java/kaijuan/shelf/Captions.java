package kaijuan.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.ground.web.Refusal;

/** Captions beside a recording or film, as WebVTT. */
final class Captions {

    private static final long MOST_BYTES = 2L << 20;

    private Captions() {}

    /** The captions in the file. */
    static String of(Path file) throws IOException {
        return of(Files.readAllBytes(Content.sized(file, MOST_BYTES)));
    }

    /** The captions in the bytes. */
    static String of(byte[] bytes) {
        var text = Encoding.text(bytes).orElseThrow(() -> refusal(1)).replace("\r\n", "\n");
        if (!text.startsWith("WEBVTT")) {
            throw refusal(1);
        }
        return text.replace('\r', '\n');
    }

    private static Refusal refusal(int line) {
        return Refusal.against("shelf.refused.captions", line);
    }
}
