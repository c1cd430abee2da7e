package kaijuan.ground.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.servlet.view.RedirectView;

/** Answers refusals: problem details (RFC 9457) to programs, a page in words to people. */
@ControllerAdvice
class Refusals {

    /** Whoever was refused within a campaign goes on there. */
    private static final Pattern INSIDE = Pattern.compile("(/c/[a-z0-9-]+)/.+");

    private final HereParameter here;

    Refusals(HereParameter here) {
        this.here = here;
    }

    @ExceptionHandler
    @Nullable Object refused(
            Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        return answer(refusal, at(refusal, request), request, response);
    }

    /** What the server itself cannot do is said without asking the database who wants to know. */
    private Here at(Refusal refusal, HttpServletRequest request) {
        if (refusal.status().is5xxServerError()) {
            return here.aside(request);
        }
        try {
            return here.of(request);
        } catch (RuntimeException away) {
            return here.aside(request);
        }
    }

    @ExceptionHandler
    @Nullable Object unknown(
            NoResourceFoundException none,
            HttpServletRequest request,
            HttpServletResponse response) {
        return refused(Refusal.unknown(), request, response);
    }

    /** The one who asked has gone: there is nobody to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    @Nullable Object fault(
            Exception fault, HttpServletRequest request, HttpServletResponse response) {
        return refused(Faults.refusal(fault, route(request)), request, response);
    }

    private static Object answer(
            Refusal refusal, Here at, HttpServletRequest request, HttpServletResponse response) {
        var sentence = at.say(refusal.key(), refusal.fill());
        if (wantsJson(request)) {
            refusal.on(response);
            var problem = ProblemDetail.forStatusAndDetail(refusal.status(), sentence);
            problem.setProperty("key", refusal.key());
            return ResponseEntity.status(refusal.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        if (!refusal.way().isEmpty() && request.getMethod().equals("GET")) {
            return new RedirectView(
                    refusal.way()
                            + "?back="
                            + URLEncoder.encode(at.path(), StandardCharsets.UTF_8));
        }
        refusal.on(response);
        return page(at, sentence, refusal.way());
    }

    private static View page(Here at, String sentence, String way) {
        var page = at.page(at.say("ground.refusal.title"));
        var inside = INSIDE.matcher(at.path());
        return Html.of(
                Html.PAGES.groundRefusal(
                        page, sentence, way, inside.matches() ? inside.group(1) : "/"));
    }

    /** The method and the path, without what was asked for: that could be about a person. */
    static String route(HttpServletRequest request) {
        var first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return request.getMethod() + " " + (first == null ? request.getRequestURI() : first);
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        var type = request.getContentType();
        return accept != null && accept.contains("json")
                || type != null && type.contains("json")
                || request.getRequestURI().startsWith("/api/");
    }
}
