package kaijuan.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.RedirectView;

/** Answers refusals: problem details (RFC 9457) to programs, a page in words to people. */
@ControllerAdvice
class Refusals {

    private final HereParameter here;

    Refusals(HereParameter here) {
        this.here = here;
    }

    @ExceptionHandler
    @Nullable Object refused(
            Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        var at = here.of(request);
        var sentence = at.say(refusal.key(), refusal.fill());
        if (wantsJson(request)) {
            var problem = ProblemDetail.forStatusAndDetail(refusal.status(), sentence);
            problem.setProperty("key", refusal.key());
            return ResponseEntity.status(refusal.status()).body(problem);
        }
        if (refusal.status() == HttpStatus.UNAUTHORIZED && request.getMethod().equals("GET")) {
            return new RedirectView(
                    "/member/sign-in?back=" + URLEncoder.encode(at.path(), StandardCharsets.UTF_8));
        }
        response.setStatus(refusal.status().value());
        return page(at, sentence);
    }

    @ExceptionHandler
    @Nullable Object unknown(
            NoResourceFoundException none,
            HttpServletRequest request,
            HttpServletResponse response) {
        return refused(Refusal.unknown(), request, response);
    }

    private static View page(Here at, String sentence) {
        return Html.of(Html.PAGES.groundRefusal(at.page(at.say("ground.refusal.title")), sentence));
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("json");
    }
}
