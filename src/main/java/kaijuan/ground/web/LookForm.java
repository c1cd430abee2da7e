package kaijuan.ground.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps language, care mode and theme in cookies of this browser for a year. */
@Controller
class LookForm {

    private static final Map<String, Set<String>> CHOICES =
            Map.of(
                    "lang", Set.of("zh", "en"),
                    "care", Set.of("0", "1"),
                    "theme", Set.of("auto", "paper", "night"));

    @Open("how pages look is anybody's choice and kept in the browser")
    @PostMapping("/look")
    ResponseEntity<Void> choose(
            @RequestParam Map<String, String> asked, HttpServletResponse response) {
        CHOICES.forEach(
                (name, values) -> {
                    var value = asked.get(name);
                    if (value != null && values.contains(value)) {
                        response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, value));
                    }
                });
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, inside(asked.getOrDefault("back", "/")))
                .build();
    }

    private static String cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .httpOnly(true)
                .build()
                .toString();
    }

    /** The address if it lies in this site, else the front page. */
    private static String inside(String back) {
        var ours =
                back.startsWith("/")
                        && !back.startsWith("//")
                        && back.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return ours ? back : "/";
    }
}
