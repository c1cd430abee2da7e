package kaijuan.campaign;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import kaijuan.command.Definitions;
import kaijuan.ground.text.Both;

/** The whole language, as every room has it, without a database. */
public final class Everything {

    /** What reads it. */
    public static final Definition READER = Definitions.reader();

    private Everything() {}

    /** The campaign of the document. */
    public static Campaign read(String document) {
        return READER.read(document, 1, 1);
    }

    /** Every mistake of the document; none for a right one. */
    public static List<Finding> mistakes(String document) {
        var flawed = catchThrowableOfType(Flawed.class, () -> read(document));
        return flawed == null ? List.of() : flawed.findings();
    }

    /** What the rules page says of the chapters of the rooms above. */
    public static List<Passage> says(Campaign campaign) {
        return READER.chapters().stream().flatMap(c -> c.says(campaign).stream()).toList();
    }

    /** All words of the passages, in both languages. */
    public static Stream<Both> words(List<Passage> passages) {
        return passages.stream()
                .flatMap(
                        p ->
                                Stream.of(
                                                Stream.of(p.heading()),
                                                p.sentences().stream(),
                                                p.columns().stream(),
                                                p.rows().stream().flatMap(List::stream))
                                        .flatMap(s -> s));
    }
}
