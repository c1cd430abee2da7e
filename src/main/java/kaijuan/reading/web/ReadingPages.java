package kaijuan.reading.web;

import jakarta.servlet.http.HttpServletResponse;
import kaijuan.campaign.web.Frames;
import kaijuan.ground.security.Policy;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.SignedIn;
import kaijuan.reading.Marks;
import kaijuan.shelf.Part;
import kaijuan.shelf.Shelf;
import kaijuan.shelf.Streams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Pages on which members read, listen and watch. */
@Controller
class ReadingPages {

    private final Visits visits;
    private final Shelf shelf;
    private final Marks marks;
    private final Frames frames;

    ReadingPages(Visits visits, Shelf shelf, Marks marks, Frames frames) {
        this.visits = visits;
        this.shelf = shelf;
        this.marks = marks;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/c/{slug}/reading/{title}")
    View goOn(Here here, @PathVariable String slug, @PathVariable long title) {
        var visit = visits.of(here, slug, title);
        return new RedirectView(visit.base() + "/" + visit.goesOn());
    }

    @SignedIn
    @GetMapping("/c/{slug}/reading/{title}/{part}")
    View part(
            Here here,
            @PathVariable String slug,
            @PathVariable long title,
            @PathVariable int part,
            @RequestParam(defaultValue = "") String at,
            HttpServletResponse response) {
        var visit = visits.of(here, slug, title);
        if (visit.title().isLive()) {
            return new RedirectView("/c/" + visit.campaign().slug() + "/live/" + title);
        }
        var page = frames.titled(here, visit.campaign(), "shelf", visit.title().name());
        if (!visit.entered()) {
            return Html.of(Html.PAGES.readingEnter(page, visit));
        }
        var open = visit.part(part);
        var stream = shelf.imprint(title).stream();
        if (stream != null) {
            Streams.origin(stream).ifPresent(origin -> Policy.admit(response, origin));
            return Html.of(Html.PAGES.readingWatch(page, visit, open, stream));
        }
        return switch (visit.title().medium()) {
            case "book" -> {
                var book = book(visit, open, at);
                yield Html.of(
                        shelf.imprint(title).paper()
                                ? Html.PAGES.readingPaper(page, book)
                                : Html.PAGES.readingBook(page, book));
            }
            case "audio" ->
                    Html.of(Html.PAGES.readingListen(page, visit, open, shelf.marks(title, part)));
            default -> Html.of(Html.PAGES.readingWatch(page, visit, open, null));
        };
    }

    private BookView book(Visit visit, Part part, String at) {
        var here =
                marks.of(visit.member(), visit.title().id()).stream()
                        .filter(m -> m.part() == part.no())
                        .toList();
        var html = shelf.html(visit.title().id(), part.no());
        var looked = number(at);
        boolean looking = looked != null || at.equals("end");
        long place =
                switch (at) {
                    case "start" -> 0;
                    case "end" -> part.length();
                    default -> looked == null ? visit.within(part) : looked;
                };
        return new BookView(visit, part, html, Math.min(place, part.length()), looking, here);
    }

    private static @Nullable Long number(String at) {
        return at.matches("\\d{1,9}") ? Long.valueOf(at) : null;
    }
}
