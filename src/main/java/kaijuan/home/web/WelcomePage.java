package kaijuan.home.web;

import java.util.List;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front door: the campaigns of this installation. */
@Controller
class WelcomePage {

    private final Campaigns campaigns;

    WelcomePage(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Open("the front door shows what is public")
    @GetMapping("/")
    View welcome(Here here) {
        List<Doorplate> plates =
                campaigns.all().stream()
                        .map(
                                c ->
                                        new Doorplate(
                                                c.slug(),
                                                c.name(),
                                                c.host(),
                                                Stages.left(c, here.now(), here.text())))
                        .toList();
        return Html.of(Html.PAGES.homeWelcome(here.page(here.say("home.welcome.title")), plates));
    }
}
