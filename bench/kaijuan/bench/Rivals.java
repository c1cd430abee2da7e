package kaijuan.bench;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaijuan.ground.web.Open;
import kaijuan.reading.Beat;
import kaijuan.reading.Readings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/** The rivals of a beat on the same server: an empty answer, and one statement a request. */
@Controller
@ConditionalOnProperty("kaijuan.bench")
class Rivals {

    private final Readings readings;
    private final Clock clock;

    Rivals(Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** A beat that names its member itself. */
    record Sent(long member, UUID session, int seq, int part, long place, int life) {}

    @Open("a rival in a bench, never in the program")
    @PostMapping("/bench/empty")
    @ResponseBody
    Map<String, Object> empty(@RequestBody Map<String, Object> body) {
        return Map.of("counting", true, "size", body.size());
    }

    @Open("a rival in a bench, never in the program")
    @PostMapping("/bench/single")
    @ResponseBody
    Map<String, Object> single(@RequestBody Sent s) {
        var beat =
                new Beat(
                        s.member(),
                        s.session(),
                        s.seq(),
                        s.part(),
                        s.place(),
                        100,
                        s.life(),
                        true,
                        clock.instant());
        var outcome = readings.take(List.of(beat)).getFirst();
        return Map.of("counting", outcome != null && outcome.counting());
    }
}
