package kaijuan.demonstration.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kaijuan.demonstration.Broadcast;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The stream of a demonstration's class. */
@Controller
class BroadcastRoutes {

    private static final MediaType LIST = MediaType.parseMediaType("application/vnd.apple.mpegurl");
    private static final MediaType PIECE = MediaType.parseMediaType("video/mp2t");

    private final Broadcast broadcast;

    BroadcastRoutes(Broadcast broadcast) {
        this.broadcast = broadcast;
    }

    @Open("the made-up stream of a demonstration is for everybody")
    @GetMapping(Broadcast.ADDRESS)
    ResponseEntity<byte[]> list(Here here) {
        var list = broadcast.list(here.now()).orElseThrow(Refusal::unknown);
        return ResponseEntity.ok()
                .contentType(LIST)
                .cacheControl(CacheControl.noStore())
                .body(list.getBytes(StandardCharsets.US_ASCII));
    }

    @Open("the made-up stream of a demonstration is for everybody")
    @GetMapping("/demonstration/live/{no:\\d{1,4}}.ts")
    ResponseEntity<byte[]> piece(@PathVariable("no") int no) {
        return ResponseEntity.ok()
                .contentType(PIECE)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .body(broadcast.piece(no).orElseThrow(Refusal::unknown));
    }
}
