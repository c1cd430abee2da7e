package kaijuan.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    private final Visitors visitors;

    Doors(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route && !request.getRequestURI().equals("/error")) {
            admit(route, visitors.of(request));
        }
        return true;
    }

    private static void admit(HandlerMethod route, Visitor visitor) {
        if (route.hasMethodAnnotation(Open.class) || route.hasMethodAnnotation(Keyed.class)) {
            return;
        }
        if (!visitor.signedIn()) {
            throw Refusal.unauthenticated();
        }
        var roles = route.getMethodAnnotation(For.class);
        var may =
                roles == null
                        ? route.hasMethodAnnotation(SignedIn.class)
                        : Arrays.stream(roles.value()).anyMatch(visitor::is);
        if (!may) {
            throw Refusal.forbidden();
        }
    }
}
