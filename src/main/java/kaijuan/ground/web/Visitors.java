package kaijuan.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Finds who makes a request, once per request, from the session cookie. */
@Component
public class Visitors {

    /** The name of the session cookie. */
    public static final String COOKIE = "kaijuan";

    private static final String KEPT = Visitor.class.getName();

    private final ObjectProvider<Gate> gate;

    Visitors(ObjectProvider<Gate> gate) {
        this.gate = gate;
    }

    /** The visitor if found already in this request, else nobody: asks nothing of the gate. */
    Visitor found(HttpServletRequest request) {
        return request.getAttribute(KEPT) instanceof Visitor known ? known : Visitor.NOBODY;
    }

    /** The visitor; {@link Visitor#NOBODY} if the cookie is missing or opens nothing. */
    public Visitor of(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Visitor known) {
            return known;
        }
        var cookie = WebUtils.getCookie(request, COOKIE);
        var keeper = gate.getIfAvailable();
        var visitor =
                cookie == null || keeper == null
                        ? Visitor.NOBODY
                        : keeper.visitor(cookie.getValue()).orElse(Visitor.NOBODY);
        request.setAttribute(KEPT, visitor);
        return visitor;
    }
}
