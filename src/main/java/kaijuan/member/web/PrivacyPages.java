package kaijuan.member.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.IntStream;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.SignedIn;
import kaijuan.member.Consents;
import kaijuan.member.Keeper;
import kaijuan.member.Rights;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The privacy text, and a person's rights under it. */
@Controller
class PrivacyPages {

    private final Rights rights;
    private final Keeper keeper;
    private final String host;
    private final String contact;

    PrivacyPages(
            Rights rights,
            Keeper keeper,
            @Value("${kaijuan.host:}") String host,
            @Value("${kaijuan.contact:}") String contact) {
        this.rights = rights;
        this.keeper = keeper;
        this.host = host;
        this.contact = contact;
    }

    @Open("one reads it before one signs in")
    @GetMapping("/member/privacy")
    View privacy(Here here) {
        var who = host.isBlank() ? here.say("member.privacy.host") : host;
        var where = contact.isBlank() ? here.say("member.privacy.contact") : contact;
        var parts =
                IntStream.iterate(1, i -> here.text().knows(key(i, "name")), i -> i + 1)
                        .mapToObj(
                                i ->
                                        Map.entry(
                                                here.say(key(i, "name")),
                                                here.say(key(i, "text"), who, where)))
                        .toList();
        var page = here.page(here.say("member.privacy.title"));
        return Html.of(Html.PAGES.memberPrivacy(page, Consents.VERSION, parts));
    }

    private static String key(int part, String what) {
        return "member.privacy." + part + "." + what;
    }

    @SignedIn
    @GetMapping("/member/data")
    ResponseEntity<Map<String, Object>> data(Here here) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kaijuan.json\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(rights.all(here.visitor().person()));
    }

    @SignedIn
    @GetMapping("/member/leave")
    View leaving(Here here) {
        return leaving(here, false);
    }

    @SignedIn
    @PostMapping("/member/leave")
    View leave(
            Here here,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure) {
            response.setStatus(422);
            return leaving(here, true);
        }
        rights.leave(here.visitor().person());
        keeper.drop(here, request, response);
        return Go.to("/?left");
    }

    private static View leaving(Here here, boolean unsure) {
        return Html.of(Html.PAGES.memberLeave(here.page(here.say("member.leave.title")), unsure));
    }
}
