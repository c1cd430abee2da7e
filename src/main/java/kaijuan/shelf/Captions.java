package kaijuan.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kaijuan.ground.text.Encoding;
import kaijuan.ground.web.Refusal;

/** Captions beside a recording or film, as WebVTT; written anew without style and markup. */
final class Captions {

    private static final long MOST_BYTES = 2L << 20;
    private static final String TIME = "(?:\\d{2,4}:)?[0-5]\\d:[0-5]\\d\\.\\d{3}";
    private static final Pattern CUE =
            Pattern.compile("^(" + TIME + ")[ \\t]+-->[ \\t]+(" + TIME + ")(?:[ \\t].*)?$");

    private Captions() {}

    /** The captions in the file, or a refusal that names the line. */
    static String of(Path file) throws IOException {
        return of(Files.readAllBytes(Content.sized(file, MOST_BYTES)));
    }

    /** The captions in the bytes, or a refusal that names the line. */
    static String of(byte[] bytes) {
        var text = Encoding.text(bytes).orElseThrow(() -> refusal(1));
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().matches("WEBVTT([ \\t].*)?")) {
            throw refusal(1);
        }
        var out = new StringBuilder("WEBVTT\n");
        boolean cue = false;
        int cues = 0;
        for (int i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            var time = CUE.matcher(line);
            if (time.matches()) {
                out.append('\n').append(time.group(1)).append(" --> ");
                out.append(time.group(2)).append('\n');
                cue = true;
                cues++;
            } else if (line.contains("-->")) {
                throw refusal(i + 1);
            } else if (line.isBlank()) {
                cue = false;
            } else if (cue) {
                out.append(plain(line)).append('\n');
            }
        }
        if (cues == 0) {
            throw refusal(lines.size());
        }
        return out.toString();
    }

    private static String plain(String line) {
        return Label.cut(line.replaceAll("<[^>]*>", "").replace("<", "&lt;"), 500);
    }

    private static Refusal refusal(int line) {
        return Refusal.against("shelf.refused.captions", line);
    }
}
