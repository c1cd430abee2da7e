package kaijuan.shop.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Leads on after a form was taken. */
final class Go {

    private Go() {}

    static RedirectView to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }
}
