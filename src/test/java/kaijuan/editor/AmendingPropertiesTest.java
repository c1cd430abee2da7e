package kaijuan.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import kaijuan.campaign.Definition;
import kaijuan.campaign.Everything;
import kaijuan.campaign.Findings;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;
import kaijuan.campaign.Written;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Whatever the form changes, comments and all other lines stay as they are. */
class AmendingPropertiesTest {

    private static final Definition DEFINITION = Everything.READER;
    private static final List<String> DOCUMENTS = documents();
    private static final String AWKWARD = "[]{}:#,&*!|>'\"%@`-? \n\\春读😀=<~0aZ";

    private static List<String> documents() {
        try (Stream<Path> files = Files.list(Path.of("campaigns"))) {
            var all = new ArrayList<String>();
            for (var file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                all.add(Files.readString(file));
            }
            return all;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 400)
    void commentsAndOtherLinesStay(@ForAll("seeds") long seed) {
        var chance = new Random(seed);
        var document = DOCUMENTS.get(chance.nextInt(DOCUMENTS.size()));
        var amending = new Amending(DEFINITION);
        for (int i = 0; i < 4; i++) {
            var places = new ArrayList<Place>();
            places("", DEFINITION.keys(), tree(document), places);
            var place = places.get(chance.nextInt(places.size()));
            var value = value(place.shape(), chance);
            var after = amending.set(document, place.way(), value);
            var was = lines(document);
            var is = lines(after);
            var gone = new ArrayList<>(was);
            is.forEach(gone::remove);
            // Of a list that gets shorter the lines of its items go.
            int items =
                    Ways.node(top(document), Ways.known(place.way(), DEFINITION.keys()))
                                    instanceof SequenceNode list
                            ? list.getValue().size()
                            : 1;
            assertThat(gone)
                    .as(place.way() + " := " + value)
                    .hasSizeLessThanOrEqualTo(Math.max(1, items));
            assertThat(comments(after)).as(place.way()).isEqualTo(comments(document));
            document = after;
        }
    }

    private record Place(String way, Shape shape) {}

    private static void places(String path, List<Key> keys, Map<?, ?> tree, List<Place> to) {
        for (var key : keys) {
            var way = path + key.name();
            var there = tree.get(key.name());
            switch (key.shape()) {
                case Shape.Group(var below) ->
                        places(way + ".", below, there instanceof Map<?, ?> m ? m : Map.of(), to);
                case Shape.Groups(var below) -> {
                    for (int i = 0; there instanceof List<?> list && i < list.size(); i++) {
                        places(way + "[" + (i + 1) + "].", below, (Map<?, ?>) list.get(i), to);
                    }
                }
                case Shape.Table(_, var value) -> to.add(new Place(way + ".7", value));
                default -> to.add(new Place(way, key.shape()));
            }
        }
    }

    private static String value(Shape shape, Random chance) {
        return switch (shape) {
            case Shape.Choice c -> c.options().get(chance.nextInt(c.options().size())).word();
            case Shape.Whole w -> String.valueOf(w.least());
            case Shape.Several _ -> "甲" + chance.nextInt(9) + "，" + "b: " + chance.nextInt(9);
            default -> {
                var words = new StringBuilder("x");
                for (int i = chance.nextInt(12); i > 0; i--) {
                    var points = AWKWARD.codePoints().toArray();
                    words.appendCodePoint(points[chance.nextInt(points.length)]);
                }
                yield words.reverse().append(chance.nextBoolean() ? "y" : "#").toString();
            }
        };
    }

    private static Map<?, ?> tree(String document) {
        return (Map<?, ?>) Plain.of(top(document));
    }

    private static MappingNode top(String document) {
        return Objects.requireNonNull(Written.of(document, new Findings()));
    }

    private static List<String> lines(String document) {
        return document.lines().toList();
    }

    /** What stands behind a number sign at the end of the lines of the shipped documents. */
    private static List<String> comments(String document) {
        return document.lines()
                .filter(l -> l.matches("\\s*#.*|[^\"']*\\s#\\s.*"))
                .map(l -> l.substring(l.indexOf('#')))
                .toList();
    }
}
