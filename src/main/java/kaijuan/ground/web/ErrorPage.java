package kaijuan.ground.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what went wrong outside the routes: in a filter, or while a page was written. */
@Controller
class ErrorPage implements ErrorController {

    private final Refusals refusals;

    ErrorPage(Refusals refusals) {
        this.refusals = refusals;
    }

    @Open("says what went wrong with a request that anybody may make")
    @RequestMapping("/error")
    @Nullable Object error(HttpServletRequest request, HttpServletResponse response) {
        return refusals.refused(refusal(request), request, response);
    }

    private static Refusal refusal(HttpServletRequest request) {
        var route = Refusals.route(request);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            return Faults.refusal(fault, route);
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer known ? HttpStatus.resolve(known) : null;
        if (status == null) {
            return Refusal.unknown();
        }
        return status.is4xxClientError() ? Faults.of(status) : Faults.unforeseen(null, route);
    }
}
