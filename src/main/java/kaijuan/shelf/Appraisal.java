package kaijuan.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import kaijuan.ground.web.Refusal;

/** Finds out what a file holds, or refuses it in words. */
final class Appraisal {

    private Appraisal() {}

    /** What the file holds; its name only matters where the content has no signature. */
    static Draft of(Path file, String name) throws IOException {
        var content = Content.of(file);
        var draft =
                switch (content) {
                    case TEXT -> Txt.read(file, named(name));
                    case ZIP -> Epub.read(file);
                    case PDF -> Pdf.read(file);
                    case MP3 -> Mp3.read(file);
                    case MP4 -> Mp4.read(file);
                    default -> throw content.refusal();
                };
        if (draft.length() == 0) {
            throw Refusal.against("shelf.refused.nothing." + draft.medium());
        }
        return draft;
    }

    /** Plain text has no signature: under the name of something else it is a mistake. */
    private static String named(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".txt")) {
            throw Refusal.against("shelf.refused.text", Label.cut(name, 100));
        }
        return name;
    }
}
