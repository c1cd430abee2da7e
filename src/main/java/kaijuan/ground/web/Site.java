package kaijuan.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The site as the visitor has found it. */
public final class Site {

    private Site() {}

    /**
     * Its whole address, such as {@code https://reading.example.cn}, without a slash at the end.
     */
    public static String address(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    /** The same for the request that is answered now. */
    public static String address() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
