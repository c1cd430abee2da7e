package kaijuan;

import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Keyed;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.SignedIn;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the running application. */
public final class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{(?:[^{}/]|\\{[^}]*})+}");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";
    private static final Pattern CHOICE = Pattern.compile("[a-z]+");

    private Routes() {}

    /**
     * A route.
     *
     * @param method {@code GET}, {@code POST} or another
     * @param pattern its address, with places such as {@code {campaign}}
     * @param handler what answers
     */
    public record Route(String method, String pattern, HandlerMethod handler) {

        /** Whether everybody may. */
        public boolean open() {
            return handler.hasMethodAnnotation(Open.class);
        }

        /** Whether programs with a key may, which the route asks for. */
        public boolean keyed() {
            return handler.hasMethodAnnotation(Keyed.class);
        }

        /** Whether anybody signed in may. */
        public boolean signedIn() {
            return handler.hasMethodAnnotation(SignedIn.class);
        }

        /** The roles of which one is needed; empty if none is. */
        public List<String> roles() {
            var roles = handler.getMethodAnnotation(For.class);
            return roles == null ? List.of() : List.of(roles.value());
        }

        /** Whether the address has places to fill. */
        public boolean hasPlaces() {
            return VARIABLE.matcher(pattern).find();
        }

        /** Whether a program's document is expected. */
        public boolean takesDocument() {
            return parameters().anyMatch(p -> p.isAnnotationPresent(RequestBody.class));
        }

        /** The address with the value in every place, as far as the place takes it. */
        public String filled(String value) {
            return filledBy(place -> taken(place, value));
        }

        /** The address with what is given for the name of each place. */
        public String with(UnaryOperator<String> given) {
            return filledBy(place -> given.apply(place.replaceFirst("^\\{(\\w+).*$", "$1")));
        }

        private String filledBy(UnaryOperator<String> given) {
            return VARIABLE.matcher(pattern)
                    .replaceAll(
                            place ->
                                    Matcher.quoteReplacement(
                                            URLEncoder.encode(
                                                            given.apply(place.group()),
                                                            StandardCharsets.UTF_8)
                                                    .replace("+", "%20")));
        }

        /** A number that the place has no room for is cut short; of a choice the first is made. */
        private static String taken(String place, String value) {
            var asked = place.replaceFirst("^\\{[^:}]*:?", "").replaceFirst("}$", "");
            if (asked.isEmpty() || !NUMBER.matcher(value).matches() || value.matches(asked)) {
                return value;
            }
            if (NOTHING.matches(asked)) {
                return NOTHING;
            }
            var first = asked.split("\\|")[0];
            return CHOICE.matcher(first).matches() ? first : value.substring(0, 1);
        }

        /** The names of the fields that it reads. */
        public List<String> fields() {
            var names = new ArrayList<String>();
            parameters()
                    .forEach(
                            p -> {
                                var asked = p.getAnnotation(RequestParam.class);
                                if (asked != null) {
                                    var name = asked.name() + asked.value();
                                    names.add(name.isEmpty() ? p.getName() : name);
                                } else if (p.isAnnotationPresent(ModelAttribute.class)
                                        && p.getType().isRecord()) {
                                    Arrays.stream(p.getType().getRecordComponents())
                                            .forEach(part -> names.add(part.getName()));
                                }
                            });
            return names;
        }

        private Stream<Parameter> parameters() {
            return Arrays.stream(handler.getMethod().getParameters());
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    /** All routes of our own, by address. */
    public static List<Route> of(RequestMappingHandlerMapping mapping) {
        var all = new ArrayList<Route>();
        mapping.getHandlerMethods()
                .forEach(
                        (about, handler) -> {
                            if (!handler.getBeanType().getName().startsWith("kaijuan.")) {
                                return;
                            }
                            for (var pattern : about.getPatternValues()) {
                                for (var method : about.getMethodsCondition().getMethods()) {
                                    all.add(new Route(method.name(), pattern, handler));
                                }
                            }
                        });
        all.sort(Comparator.comparing(Route::pattern).thenComparing(Route::method));
        return all;
    }
}
