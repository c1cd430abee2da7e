package kaijuan.reading.web;

import java.util.Map;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.reading.Marked;
import kaijuan.reading.Marks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Takes bookmarks, highlights and notes. */
@Controller
class MarkPosts {

    private static final int QUOTE = 2000;
    private static final int NOTE = 1000;

    private final Visits visits;
    private final Marks marks;

    MarkPosts(Visits visits, Marks marks) {
        this.visits = visits;
        this.marks = marks;
    }

    /** A mark as a page tells it; see {@link Marked}. */
    record Told(int part, int first, int end, @Nullable String quote, @Nullable String note) {

        Marked marked(Here here) {
            return new Marked(
                    0, part, first, end, text(quote, QUOTE), text(note, NOTE), here.now());
        }
    }

    /** Another note for a mark. */
    record Noted(@Nullable String note) {}

    @SignedIn
    @PostMapping("/c/{slug}/reading/{title}/marks")
    ResponseEntity<Map<String, Long>> add(
            Here here,
            @PathVariable String slug,
            @PathVariable long title,
            @RequestBody Told told) {
        var visit = visits.of(here, slug, title);
        long length = visit.part(told.part()).length();
        if (told.first() < 0 || told.end() < told.first() || told.end() > length) {
            throw Refusal.bad("reading.mark.nowhere");
        }
        long id =
                marks.add(visit.member(), title, told.marked(here), here.now())
                        .orElseThrow(() -> Refusal.conflict("reading.mark.many", Marks.MOST));
        return ResponseEntity.ok(Map.of("id", id));
    }

    @SignedIn
    @PostMapping("/c/{slug}/reading/{title}/marks/{id}")
    ResponseEntity<Void> note(Here here, @PathVariable long id, @RequestBody Noted noted) {
        if (!marks.note(here.visitor().person(), id, text(noted.note(), NOTE))) {
            throw Refusal.unknown();
        }
        return ResponseEntity.noContent().build();
    }

    @SignedIn
    @PostMapping("/c/{slug}/reading/{title}/marks/{id}/drop")
    ResponseEntity<Void> drop(Here here, @PathVariable long id) {
        marks.drop(here.visitor().person(), id);
        return ResponseEntity.noContent().build();
    }

    private static String text(@Nullable String told, int most) {
        var text = told == null ? "" : told.strip().replace("\0", "");
        return text.length() > most ? text.substring(0, most) : text;
    }
}
