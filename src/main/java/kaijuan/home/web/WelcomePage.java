package kaijuan.home.web;

import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front door: the campaigns of this installation. */
@Controller
class WelcomePage {

    @Open("the front door shows what is public")
    @GetMapping("/")
    View welcome(Here here) {
        return Html.of(Html.PAGES.homeWelcome(here.page(here.say("home.welcome.title"))));
    }
}
