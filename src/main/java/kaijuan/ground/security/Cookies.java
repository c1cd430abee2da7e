package kaijuan.ground.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Cookies that scripts cannot read and other sites cannot send along with a form. */
public final class Cookies {

    private Cookies() {}

    /** Asks the browser to keep the value for so long and send it under the path. */
    public static void keep(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            String path,
            Duration life) {
        var cookie =
                ResponseCookie.from(name, value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path(path)
                        .maxAge(life)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Asks the browser to forget the cookie. */
    public static void drop(
            HttpServletRequest request, HttpServletResponse response, String name, String path) {
        keep(request, response, name, "", path, Duration.ZERO);
    }

    /** All that the browser sent, by name; of one name twice, the first. */
    public static Map<String, String> all(HttpServletRequest request) {
        var all = new HashMap<String, String>();
        var sent = request.getCookies();
        for (var cookie : sent == null ? new Cookie[0] : sent) {
            all.putIfAbsent(cookie.getName(), cookie.getValue());
        }
        return all;
    }

    /** The value that the browser sent. */
    public static Optional<String> of(HttpServletRequest request, String name) {
        var cookie = WebUtils.getCookie(request, name);
        return cookie == null ? Optional.empty() : Optional.of(cookie.getValue());
    }
}
