package kaijuan.ground.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** After a form: to another page of this site, with status 303. */
public final class Go {

    private Go() {}

    /** To the path, which the program made itself. */
    public static View to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
