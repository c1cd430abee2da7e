package kaijuan.campaign.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Refusal;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hides what a stage hides: pages below the address of the shelf, the boards, the awards. */
@Component
class Curtain implements HandlerInterceptor, WebMvcConfigurer {

    private static final Map<String, String> SIGHTS =
            Map.of(
                    "shelf", "shelf",
                    "reading", "shelf",
                    "standing", "boards",
                    "awards", "awards");

    private final Campaigns campaigns;
    private final Clock clock;

    Curtain(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // After the doors: whoever may not enter is told that, whatever the address.
        var these = registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
        SIGHTS.keySet()
                .forEach(word -> these.addPathPatterns("/c/*/" + word, "/c/*/" + word + "/**"));
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var words = request.getRequestURI().split("/");
        var sight = words.length > 3 ? SIGHTS.get(words[3]) : null;
        if (sight != null) {
            var campaign = campaigns.bySlug(words[2]);
            var now = clock.instant();
            if (!campaign.shows(sight, now)) {
                throw new Refusal(
                        HttpStatus.FORBIDDEN,
                        "campaign.hidden." + sight,
                        campaign.shown(sight, now));
            }
        }
        return true;
    }
}
