package kaijuan.editor;

import kaijuan.campaign.Chapter;
import kaijuan.campaign.Definition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** The whole language, without a database. */
final class Everything {

    private Everything() {}

    static Definition definition() {
        var context = new AnnotationConfigApplicationContext();
        var scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Chapter.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(Definition.class));
        scanner.scan("kaijuan");
        context.refresh();
        return context.getBean(Definition.class);
    }
}
