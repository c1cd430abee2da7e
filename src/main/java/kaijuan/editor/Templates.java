package kaijuan.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kaijuan.ground.web.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Definitions to begin with: blank ones, the smallest complete one, and the reference campaigns,
 * which travel with the program ({@code campaigns/} in it, or in its folder).
 */
@Component
public class Templates {

    /**
     * A template.
     *
     * @param id its word
     * @param title the campaign's name as written in it
     * @param blank whether it is one to fill in rather than a whole campaign
     */
    public record Template(String id, String title, boolean blank) {}

    private final Map<String, String> documents = new LinkedHashMap<>();

    Templates() {
        read("classpath*:templates/*.yaml");
        read("classpath*:campaigns/*.yaml");
        var home = System.getProperty("kaijuan.home", ".");
        read("file:" + home + "/campaigns/*.yaml");
    }

    private void read(String pattern) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(pattern);
            for (var one : sorted(found)) {
                var name = Objects.requireNonNull(one.getFilename()).replace(".yaml", "");
                documents.putIfAbsent(name, one.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Resource> sorted(Resource[] found) {
        return Stream.of(found)
                .sorted(Comparator.comparing(r -> String.valueOf(r.getFilename())))
                .toList();
    }

    /** All templates, the blank ones first. */
    public List<Template> all() {
        return documents.entrySet().stream()
                .map(e -> new Template(e.getKey(), Titles.of(e.getValue()), blank(e.getKey())))
                .toList();
    }

    private static boolean blank(String id) {
        return id.startsWith("blank-");
    }

    /**
     * The document of the template.
     *
     * @throws Refusal 404 when there is none
     */
    public String document(String id) {
        var document = documents.get(id);
        if (document == null) {
            throw Refusal.unknown();
        }
        return document;
    }
}
