package kaijuan.correction.web;

import java.time.LocalDate;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Leads on after a form was taken, or shows it again. */
final class Go {

    private Go() {}

    static View to(Campaign campaign, long member, @Nullable LocalDate day) {
        var path = "/c/" + campaign.slug() + "/correction/" + member;
        var view = new RedirectView(day == null ? path : path + "?day=" + day + "&done");
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    static View again(Refusal refusal, View page) {
        return (model, request, response) -> {
            refusal.on(response);
            page.render(model, request, response);
        };
    }
}
