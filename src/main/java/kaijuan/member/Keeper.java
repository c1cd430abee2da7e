package kaijuan.member;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import kaijuan.ground.security.Cookies;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Visitors;
import org.springframework.stereotype.Component;

/** Gives the browser its session cookie, and takes it back. */
@Component
public class Keeper {

    /** Longer than a sign-in lives unused: the server decides, and browsers allow no more. */
    private static final Duration LIFE = Duration.ofDays(400);

    private final SignIns signIns;

    Keeper(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Keeps the new sign-in and ends the one that the browser had, whoever's it was. */
    public void keep(
            Here here, HttpServletRequest request, HttpServletResponse response, String secret) {
        end(here);
        Cookies.keep(request, response, Visitors.COOKIE, secret, "/", LIFE);
    }

    /** Ends the sign-in that the browser has. */
    public void drop(Here here, HttpServletRequest request, HttpServletResponse response) {
        end(here);
        Cookies.drop(request, response, Visitors.COOKIE, "/");
    }

    private void end(Here here) {
        var session = here.visitor().session();
        if (session != null) {
            signIns.end(here.visitor().person(), session);
        }
    }
}
