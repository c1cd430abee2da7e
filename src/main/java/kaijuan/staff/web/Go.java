package kaijuan.staff.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import kaijuan.ground.security.LocalPath;
import org.springframework.web.servlet.View;

/** After a form: to another page of this site, with status 303. */
final class Go {

    private Go() {}

    static View to(String path) {
        return kaijuan.ground.web.Go.to(path);
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
