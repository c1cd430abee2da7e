package kaijuan.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through a route's door: {@link Open}, {@link Keyed}, {@link SignedIn} or {@link
 * For}.
 */
@Component
class Doors implements HandlerInterceptor {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Visitors visitors;
    private final Clock clock;

    Doors(Visitors visitors, Clock clock) {
        this.visitors = visitors;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route && !request.getRequestURI().equals("/error")) {
            var visitor = visitors.of(request);
            admit(route, visitor);
            if (route.hasMethodAnnotation(Fresh.class) && !fresh(visitor)) {
                throw Refusal.stale();
            }
        }
        return true;
    }

    private boolean fresh(Visitor visitor) {
        var began = visitor.began();
        return visitor.staff() && began != null && !clock.instant().isAfter(began.plus(FRESH));
    }

    private static boolean holds(Visitor visitor, For roles) {
        return Arrays.stream(roles.value()).anyMatch(visitor.held()::contains);
    }

    private static void admit(HandlerMethod route, Visitor visitor) {
        if (route.hasMethodAnnotation(Open.class) || route.hasMethodAnnotation(Keyed.class)) {
            return;
        }
        var roles = route.getMethodAnnotation(For.class);
        if (!visitor.signedIn()) {
            throw roles == null ? Refusal.unauthenticated() : Refusal.staffOnly();
        }
        var may =
                roles == null
                        ? route.hasMethodAnnotation(SignedIn.class)
                        : Arrays.stream(roles.value()).anyMatch(visitor::is);
        if (!may) {
            // Held, but this sign-in is too weak for it.
            throw roles != null && holds(visitor, roles)
                    ? Refusal.staffOnly()
                    : Refusal.forbidden();
        }
    }
}
