package kaijuan.reading.web;

import kaijuan.ground.web.Here;
import kaijuan.ground.web.SignedIn;
import kaijuan.reading.Places;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Keeps places that the pages of reading tell. */
@Controller
class PlacePosts {

    private final Visits visits;
    private final Places places;

    PlacePosts(Visits visits, Places places) {
        this.visits = visits;
        this.places = places;
    }

    /**
     * Where a page is.
     *
     * @param part the part that is open
     * @param place as in {@link kaijuan.reading.Place}
     * @param reading whether one came here by reading on
     */
    record Told(int part, long place, boolean reading) {}

    @SignedIn
    @PostMapping("/c/{slug}/reading/{title}/place")
    ResponseEntity<Void> keep(
            Here here,
            @PathVariable String slug,
            @PathVariable long title,
            @RequestBody Told told) {
        var visit = visits.of(here, slug, title);
        var part = visit.part(told.part());
        places.keep(
                visit.member(),
                part,
                visit.title().isBook(),
                told.place(),
                told.reading(),
                here.now());
        return ResponseEntity.noContent().build();
    }
}
