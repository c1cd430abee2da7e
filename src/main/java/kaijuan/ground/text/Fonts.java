package kaijuan.ground.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The Chinese font that pictures and papers are drawn with: LXGW WenKai, shipped with the program
 * (OFL 1.1), with all letters that names need, the rare ones too. It looks the same on every
 * machine, and nothing has to be installed.
 */
public final class Fonts {

    private static final String FILE = "/fonts/LXGWWenKai-Regular.ttf";

    private Fonts() {}

    /** The font for drawing, its size in pixels. */
    public static Font of(float size) {
        return Loaded.FONT.deriveFont(size);
    }

    /** The font's file, for papers that carry it with them; close it. */
    public static InputStream open() {
        var file = Fonts.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException(FILE + " is not in the program");
        }
        return file;
    }

    /** Whether the font has a glyph for every letter of the text. */
    public static boolean shows(String text) {
        return Loaded.FONT.canDisplayUpTo(text) < 0;
    }

    /** Read once, when something is drawn for the first time. */
    private static final class Loaded {

        // Java asks the machine for its fonts even when it needs none of them, and fails where
        // there
        // are none, as on a bare server. Told of one that is never looked for, it asks nobody.
        private static final String NONE =
                "version=1\nsequence.allfonts=none\nallfonts.none=none\nfilename.none=none.ttf\n";

        static final Font FONT = load();

        private static Font load() {
            try (var file = open()) {
                if (System.getProperty("sun.awt.fontconfig") == null) {
                    var told = Files.writeString(temporary(), NONE);
                    System.setProperty("sun.awt.fontconfig", told.toString());
                }
                return Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Path temporary() throws IOException {
            var file = Files.createTempFile("kaijuan-fonts", ".properties");
            file.toFile().deleteOnExit();
            return file;
        }
    }
}
