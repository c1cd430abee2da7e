package kaijuan.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import kaijuan.ground.measure.Measures;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Keyed;
import kaijuan.ground.web.Refusal;
import kaijuan.staff.MetricsToken;
import kaijuan.unit.Roles;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * All that is measured, for Prometheus. The network address opens nothing: behind a proxy on the
 * same machine everybody comes from there.
 */
@Controller
class MetricsRoute {

    private static final String TEXT = "text/plain;version=0.0.4;charset=utf-8";

    private final Measures measures;
    private final MetricsToken token;
    private final Roles roles;

    MetricsRoute(Measures measures, MetricsToken token, Roles roles) {
        this.roles = roles;
        this.measures = measures;
        this.token = token;
    }

    @Keyed("the token that an operator makes at /staff/system, or an operator's own sign-in")
    @GetMapping("/metrics")
    ResponseEntity<String> metrics(Here here, HttpServletRequest request) {
        if (!roles.scope(here.visitor(), "operator").whole()
                && !token.shown(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            throw new Refusal(HttpStatus.UNAUTHORIZED, "staff.metrics.key");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, TEXT)
                .body(measures.scrape());
    }
}
