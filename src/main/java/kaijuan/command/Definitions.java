package kaijuan.command;

import kaijuan.campaign.Chapter;
import kaijuan.campaign.Definition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Reads definitions without a database: only the chapters of the rooms are started. */
public final class Definitions {

    private Definitions() {}

    /** The reader of every chapter that there is. */
    public static Definition reader() {
        var context = new AnnotationConfigApplicationContext();
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Chapter.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(Definition.class));
        scanner.scan("kaijuan");
        context.refresh();
        return context.getBean(Definition.class);
    }
}
