package kaijuan.ground.measure;

import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** How long requests take, by route, method and status: never by the path itself. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestTimes extends OncePerRequestFilter {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");

    private static final Duration[] STEPS =
            Stream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000)
                    .map(Duration::ofMillis)
                    .toArray(Duration[]::new);

    private final Measures measures;

    RequestTimes(Measures measures) {
        this.measures = measures;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var timed = Timer.start(measures.registry());
        var status = "500";
        try {
            chain.doFilter(request, response);
            status = String.valueOf(response.getStatus());
        } finally {
            var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            timed.stop(
                    Timer.builder("http.server.requests")
                            .tag("route", pattern == null ? "none" : pattern.toString())
                            .tag("method", method(request))
                            .tag("status", status)
                            .serviceLevelObjectives(STEPS)
                            .register(measures.registry()));
        }
    }

    private static String method(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    }
}
