package kaijuan.reading.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.ground.security.Cookies;
import kaijuan.ground.web.Here;
import kaijuan.member.Device;
import kaijuan.reading.Devices;
import kaijuan.reading.Spans;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Knows a browser in which is read again by a cookie that says nothing of anybody. */
@Component
class Browsers {

    private static final String COOKIE = "kaijuan-reading";
    private static final Duration LIFE = Duration.ofDays(180);

    private final Devices devices;

    Browsers(Devices devices) {
        this.devices = devices;
    }

    void note(
            Here here,
            Campaign campaign,
            HttpServletRequest request,
            HttpServletResponse response) {
        var known = Cookies.of(request, COOKIE).filter(c -> c.matches("[0-9a-f-]{36}"));
        var browser = known.orElseGet(() -> UUID.randomUUID().toString());
        if (known.isEmpty()) {
            Cookies.keep(request, response, COOKIE, browser, "/c", LIFE);
        }
        var day = new Spans.Day(campaign.id(), here.visitor().person(), campaign.dayOf(here.now()));
        devices.note(day, browser, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
    }
}
