package kaijuan.ground.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses requests that change something and were made by a page of another site. Browsers say
 * where a request comes from; see docs/decisions/0003.
 */
@Component
class CrossSite implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!SAFE.contains(request.getMethod()) && !own(request)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "security.crossSite");
        }
        return true;
    }

    private static boolean own(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        var origin = request.getHeader("Origin");
        if (origin != null) {
            return sameHost(origin, request.getHeader("Host"));
        }
        return !browser(request) || Cookies.of(request, Visitors.COOKIE).isEmpty();
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(new URI(origin).getRawAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Programs cannot be made to send a person's cookie by another site; browsers can. */
    private static boolean browser(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return agent != null && agent.contains("Mozilla");
    }
}
