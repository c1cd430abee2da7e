package kaijuan.staff.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kaijuan.ground.security.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** After a form: to another page of this site, with status 303. */
final class Go {

    private Go() {}

    static View to(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    /** To a page that goes on to where somebody wanted to go. */
    static View to(String path, String back) {
        return to(path + "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }

    /** Where somebody wanted to go: the staff's own page unless they came from elsewhere. */
    static String back(String given) {
        var local = LocalPath.of(given);
        return local.equals("/") ? "/staff" : local;
    }
}
