package kaijuan.reading.web;

import kaijuan.campaign.web.Frames;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.SignedIn;
import kaijuan.reading.Concordance;
import kaijuan.reading.Marks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Contents, own marks and search in a book: pages without script, a drawer with it. */
@Controller
class BookPages {

    private static final int LONGEST = 40;

    private final Visits visits;
    private final Marks marks;
    private final Concordance concordance;
    private final Frames frames;

    BookPages(Visits visits, Marks marks, Concordance concordance, Frames frames) {
        this.visits = visits;
        this.marks = marks;
        this.concordance = concordance;
        this.frames = frames;
    }

    @SignedIn
    @GetMapping("/c/{slug}/reading/{title}/contents")
    View contents(Here here, @PathVariable String slug, @PathVariable long title) {
        var visit = visits.of(here, slug, title);
        var page = frames.titled(here, visit.campaign(), "shelf", visit.title().name());
        return Html.of(Html.PAGES.readingContents(page, visit, marks.of(visit.member(), title)));
    }

    @SignedIn
    @GetMapping("/c/{slug}/reading/{title}/search")
    View search(
            Here here,
            @PathVariable String slug,
            @PathVariable long title,
            @RequestParam(defaultValue = "") String q) {
        var visit = visits.of(here, slug, title);
        var words = q.strip().length() > LONGEST ? q.strip().substring(0, LONGEST) : q.strip();
        var page = frames.titled(here, visit.campaign(), "shelf", visit.title().name());
        var found = concordance.find(visit.title(), words);
        return Html.of(Html.PAGES.readingSearch(page, visit, words, found));
    }
}
