package kaijuan.share.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import kaijuan.ground.security.Cookies;
import kaijuan.share.Shares;
import org.springframework.stereotype.Component;

/** The number by which a browser that shares, or opens a share, is told from others. */
@Component
class Browsers {

    private static final String COOKIE = "kaijuan-share";
    private static final Duration LIFE = Duration.ofDays(400);

    private final Shares shares;

    Browsers(Shares shares) {
        this.shares = shares;
    }

    /** The browser's number; a browser without one gets one. */
    String of(HttpServletRequest request, HttpServletResponse response) {
        var known = known(request);
        if (!known.isEmpty()) {
            return known;
        }
        var fresh = shares.browser();
        Cookies.keep(request, response, COOKIE, fresh, "/c", LIFE);
        return shares.browser(fresh).orElseThrow();
    }

    /** The browser's number, or nothing. */
    String known(HttpServletRequest request) {
        return Cookies.of(request, COOKIE).flatMap(shares::browser).orElse("");
    }
}
