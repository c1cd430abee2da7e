package kaijuan.campaign;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import kaijuan.ground.text.Both;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The whole language, as every room has it, without a database. */
public final class Everything {

    private static final Definition READER = reader();

    private Everything() {}

    private static Definition reader() {
        var context = new AnnotationConfigApplicationContext();
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Chapter.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(Definition.class));
        scanner.scan("kaijuan");
        context.refresh();
        return context.getBean(Definition.class);
    }

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
