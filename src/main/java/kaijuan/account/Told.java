package kaijuan.account;

import java.util.Map;

/** What a provider told. */
final class Told {

    private static final int LONGEST = 255;

    private Told() {}

    /** The text or number of the name: whoever came must be called something. */
    static String text(Provider provider, Map<String, Object> told, String name) {
        var value = told.get(name);
        var text = value instanceof String || value instanceof Number ? value.toString() : "";
        if (text.isBlank() || text.length() > LONGEST) {
            throw Calling.refused(provider);
        }
        return text;
    }
}
