package kaijuan.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kaijuan.ground.security.LocalPath;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Device;
import kaijuan.member.Keeper;
import kaijuan.member.Member;
import kaijuan.member.Members;
import kaijuan.member.SignIns;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Links that sign somebody in once: people of a demonstration, and staff who set an account up.
 * Looking at one does not use it up.
 */
@Controller
class LinkPages {

    private static final String LINK = "/member/link/{secret}";

    private final SignIns signIns;
    private final Members members;
    private final Keeper keeper;
    private final Crowd crowd;

    LinkPages(SignIns signIns, Members members, Keeper keeper, Crowd crowd) {
        this.signIns = signIns;
        this.members = members;
        this.keeper = keeper;
        this.crowd = crowd;
    }

    @Open("the link is what proves who comes")
    @GetMapping(LINK)
    View look(
            Here here, @PathVariable String secret, @RequestParam(defaultValue = "/") String back) {
        var mask =
                signIns.linked(secret)
                        .flatMap(members::byId)
                        .map(Member::mask)
                        .orElseThrow(LinkPages::gone);
        var page = here.page(here.say("member.signIn.title"));
        return Html.of(Html.PAGES.memberLink(page, secret, mask, LocalPath.of(back)));
    }

    @Open("the link is what proves who comes")
    @PostMapping(LINK)
    View follow(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String secret,
            @RequestParam(defaultValue = "/") String back) {
        crowd.admit(here);
        var device = Device.of(request.getHeader("User-Agent"));
        var session = signIns.follow(secret, device).orElseThrow(LinkPages::gone);
        keeper.keep(here, request, response, session);
        return Go.to(LocalPath.of(back));
    }

    private static Refusal gone() {
        return new Refusal(HttpStatus.NOT_FOUND, "member.link.gone");
    }
}
