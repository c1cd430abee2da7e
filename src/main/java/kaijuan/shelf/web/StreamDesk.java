package kaijuan.shelf.web;

import java.time.Duration;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Go;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.shelf.Streams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The librarian puts recordings and films on the shelf that lie elsewhere as HLS streams. */
@Controller
class StreamDesk {

    private final Streams streams;

    StreamDesk(Streams streams) {
        this.streams = streams;
    }

    /** What is typed about a stream. */
    record Typed(String address, String medium, String minutes) {}

    @For("librarian")
    @GetMapping("/shelf/desk/stream")
    View form(Here here) {
        var empty = new SheetForm(null, null, null, null, null, null, null, null, null);
        return page(here, new Typed("", "video", ""), empty, null);
    }

    /** Sent again, the same address changes nothing. */
    @For("librarian")
    @PostMapping("/shelf/desk/stream")
    View take(
            Here here,
            @RequestParam(name = "address", defaultValue = "") String address,
            @RequestParam(name = "medium", defaultValue = "") String medium,
            @RequestParam(name = "minutes", defaultValue = "") String minutes,
            SheetForm form) {
        var typed = new Typed(address.strip(), medium, minutes.strip());
        try {
            var length =
                    Duration.ofMinutes(
                            typed.minutes().matches("\\d{1,5}")
                                    ? Integer.parseInt(typed.minutes())
                                    : 0);
            var row = streams.take(typed.address(), medium, length, form.label());
            return Go.to("/shelf/desk/" + row.title() + "?done");
        } catch (Refusal refusal) {
            if (!refusal.mendable()) {
                throw refusal;
            }
            return Answered.by(refusal, page(here, typed, form, here.say(refusal)));
        }
    }

    private static View page(Here here, Typed typed, SheetForm form, @Nullable String wrong) {
        return Html.of(
                Html.PAGES.shelfStream(
                        here.page(here.say("shelf.stream.title")),
                        typed.address(),
                        typed.medium(),
                        typed.minutes(),
                        form.label(),
                        wrong));
    }
}
