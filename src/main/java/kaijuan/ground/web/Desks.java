package kaijuan.ground.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All desks, as their pages say of themselves. */
@Component
public class Desks {

    private static final String CAMPAIGN = "/c/{";

    /**
     * A way to a desk.
     *
     * @param key of its name
     * @param path where it is
     */
    public record Way(String key, String path) {}

    private record One(DeskDoor desk, String path, Set<String> roles) {}

    private final Supplier<List<One>> all;

    Desks(ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.all = SingletonSupplier.of(() -> read(mapping));
    }

    /** The visitor's desks of the whole installation. */
    public List<Way> of(Visitor visitor) {
        return open(visitor)
                .filter(one -> !one.path().startsWith(CAMPAIGN))
                .map(Desks::way)
                .toList();
    }

    /** The visitor's desks of a campaign. */
    public List<Way> of(Visitor visitor, String slug) {
        return open(visitor)
                .filter(one -> one.path().startsWith(CAMPAIGN))
                .map(Desks::way)
                .map(way -> new Way(way.key(), way.path().replaceFirst("\\{[^}]+}", slug)))
                .toList();
    }

    private Stream<One> open(Visitor visitor) {
        return all.get().stream().filter(one -> one.roles().stream().anyMatch(visitor::is));
    }

    private static Way way(One one) {
        return new Way(one.desk().value(), one.path());
    }

    private static List<One> read(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(route -> one(route.getKey(), route.getValue()))
                .sorted(Comparator.comparingInt(one -> one.desk().order()))
                .toList();
    }

    private static Stream<One> one(RequestMappingInfo route, HandlerMethod page) {
        var desk = page.getMethodAnnotation(DeskDoor.class);
        var who = page.getMethodAnnotation(For.class);
        return desk == null || who == null
                ? Stream.empty()
                : route.getPatternValues().stream().map(p -> new One(desk, p, Set.of(who.value())));
    }
}
