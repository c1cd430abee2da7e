package kaijuan.ground.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All words of the interface, read once from {@code messages/ROOM_zh.properties} and _en. */
@Component
public final class Texts {

    private final Text chinese = new Text(Locale.CHINESE, read("zh"));
    private final Text english = new Text(Locale.ENGLISH, read("en"));

    /** The words of the language asked for; Chinese for any but English. */
    public Text in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : chinese;
    }

    /** The Chinese words. */
    public Text chinese() {
        return chinese;
    }

    /** The English words. */
    public Text english() {
        return english;
    }

    private static Map<String, String> read(String language) {
        var all = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver();
            for (var file :
                    files.getResources("classpath*:messages/*_" + language + ".properties")) {
                var one = new Properties();
                try (var in =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    one.load(in);
                }
                one.forEach((key, words) -> all.put((String) key, (String) words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
