package kaijuan.ground.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Addresses of styles and scripts: their names carry a fingerprint, so they may be kept. */
public final class Assets {

    private static final Properties NAMES = read();

    private Assets() {}

    /** The address of an entry, such as {@code ground.css}. */
    public static String of(String entry) {
        var name = NAMES.getProperty(entry);
        if (name == null) {
            throw new IllegalArgumentException("no entry " + entry + " among the static files");
        }
        return "/static/" + name;
    }

    /** Whether there is such an entry; a room may have a style and no script. */
    public static boolean has(String entry) {
        return NAMES.containsKey(entry);
    }

    private static Properties read() {
        var names = new Properties();
        try (InputStream in = Assets.class.getResourceAsStream("/static/manifest.properties")) {
            if (in != null) {
                names.load(in);
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
