package kaijuan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kaijuan.campaign.Written;
import kaijuan.ground.text.Encoding;
import kaijuan.ground.web.Refusal;

/** The text of a file with a definition. */
final class DefinitionFile {

    private static final int BYTES = 4;

    private DefinitionFile() {}

    /**
     * The text, also out of files that editors on Chinese systems save in GB18030 or UTF-16.
     *
     * @throws Refusal for a file that is no text, or far too long
     */
    static String text(Path file) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(BYTES * Written.LONGEST + BYTES);
        }
        return Encoding.text(bytes)
                .orElseThrow(() -> Refusal.bad("command.campaign.unreadable", file));
    }
}
