package kaijuan.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kaijuan.ground.security.LocalPath;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.SignedIn;
import kaijuan.member.Again;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Signing in once more, to prove that the phone is still one's own. */
@Controller
class AgainPage {

    private final Again again;
    private final Crowd crowd;

    AgainPage(Again again, Crowd crowd) {
        this.again = again;
        this.crowd = crowd;
    }

    @SignedIn
    @PostMapping(SignInPages.HERE + "/again")
    View again(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "/") String back) {
        crowd.admit(here);
        var ticket = again.send(here.visitor().person(), here.address());
        return SignInPages.sent(request, response, ticket, LocalPath.of(back));
    }
}
