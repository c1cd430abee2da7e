package kaijuan.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kaijuan.ground.text.Encoding;
import kaijuan.ground.web.Refusal;

/** What a file is by its first bytes, whatever its name says. */
enum Content {
    EMPTY,
    ZIP,
    PDF,
    HTML,
    RTF,
    OFFICE,
    ARCHIVE,
    MOBI,
    PICTURE,
    SOUND,
    FILM,
    PROGRAM,
    MP3,
    MP4,
    TEXT,
    UNKNOWN;

    /** The largest file that is looked at, in bytes. */
    static final long MOST_BYTES = 2L << 30;

    private static final int HEAD = 1 << 16;

    /** What the file is. */
    static Content of(Path file) throws IOException {
        var head = head(file);
        if (head.length == 0) {
            return EMPTY;
        }
        var start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        for (var content : values()) {
            if (content.signed(start)) {
                return content;
            }
        }
        return Mp3.begins(head) ? MP3 : Encoding.likely(head) ? TEXT : UNKNOWN;
    }

    /** The file, refused if it is larger than any file may be. */
    static Path sized(Path file) throws IOException {
        return sized(file, MOST_BYTES);
    }

    /** The file, refused if it is larger than so many bytes. */
    static Path sized(Path file, long most) throws IOException {
        if (Files.size(file) > most) {
            throw Refusal.against("shelf.refused.large", most >> 20);
        }
        return file;
    }

    /** The refusal of a file that is this. */
    Refusal refusal() {
        return Refusal.against("shelf.refused." + name().toLowerCase(Locale.ROOT));
    }

    private boolean signed(String start) {
        return switch (this) {
            case ZIP -> start.startsWith("PK\003\004") || start.startsWith("PK\005\006");
            case PDF -> start.contains("%PDF-");
            case HTML -> html(start);
            case RTF -> start.startsWith("{\\rtf");
            case OFFICE -> start.startsWith("\u00d0\u00cf\u0011\u00e0");
            case ARCHIVE -> any(start, "Rar!", "7z\u00bc\u00af", "\u001f\u008b", "BZh");
            case MOBI -> start.length() > 68 && start.startsWith("BOOKMOBI", 60);
            case PICTURE -> picture(start);
            case SOUND -> sound(start);
            case FILM -> any(start, "\u001a\u0045\u00df\u00a3", "FLV\001") || riff(start, "AVI ");
            case PROGRAM -> any(start, "\u007fELF", "MZ", "#!", "\u00ca\u00fe\u00ba\u00be");
            case MP3 -> start.startsWith("ID3");
            case MP4 -> start.startsWith("ftyp", 4);
            default -> false;
        };
    }

    private static boolean html(String start) {
        var text = start.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "").toLowerCase(Locale.ROOT);
        return any(text, "<!doctype html", "<html", "<head", "<script", "<body", "<svg", "<?xml");
    }

    private static boolean picture(String start) {
        return any(start, "\u00ff\u00d8\u00ff", "\u0089PNG", "GIF8") || riff(start, "WEBP");
    }

    private static boolean sound(String start) {
        return any(start, "OggS", "fLaC", "#!AMR", "MThd", "0&\u00b2u") || riff(start, "WAVE");
    }

    private static boolean riff(String start, String kind) {
        return start.startsWith("RIFF") && start.startsWith(kind, 8);
    }

    private static boolean any(String start, String... signatures) {
        for (var signature : signatures) {
            if (start.startsWith(signature)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
