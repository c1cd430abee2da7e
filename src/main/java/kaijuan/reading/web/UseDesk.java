package kaijuan.reading.web;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Plot;
import kaijuan.reading.Use;
import kaijuan.shelf.Shelf;
import kaijuan.unit.Roles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What is read, for how long, and where people stop, within the librarian's reach. */
@Controller
class UseDesk {

    private static final String LIBRARIAN = "librarian";

    private final Use use;
    private final Shelf shelf;
    private final Roles roles;

    UseDesk(Use use, Shelf shelf, Roles roles) {
        this.use = use;
        this.shelf = shelf;
        this.roles = roles;
    }

    @For(LIBRARIAN)
    @DeskDoor(value = "reading.use.title", order = 31)
    @GetMapping("/reading/desk")
    View titles(Here here, @RequestParam(name = "days", defaultValue = "30") int asked) {
        int days = days(asked);
        var read = use.titles(roles.scope(here.visitor(), LIBRARIAN), days);
        // In one query for all, so that none is asked for by itself.
        shelf.titles(read.stream().map(Use.Title::title).toList());
        var rows =
                read.stream()
                        .map(
                                r ->
                                        new UseView.Row(
                                                shelf.title(r.title()).name(),
                                                "/reading/desk/" + r.title() + "?days=" + days,
                                                r.people(),
                                                r.seconds() / 60,
                                                r.finished()))
                        .toList();
        var view = new UseView(days, rows, tags(read), asOf(here, read));
        return Html.of(Html.PAGES.readingUse(here.page(here.say("reading.use.title")), view));
    }

    @For(LIBRARIAN)
    @GetMapping("/reading/desk/{title:\\d{1,18}}")
    View parts(
            Here here,
            @PathVariable("title") long id,
            @RequestParam(name = "days", defaultValue = "30") int asked) {
        int days = days(asked);
        var title = shelf.title(id);
        var names = new HashMap<Integer, String>();
        title.parts().forEach(p -> names.put(p.no(), p.name()));
        var rows =
                use.parts(id, roles.scope(here.visitor(), LIBRARIAN), days).stream()
                        .map(
                                p ->
                                        new UseView.Row(
                                                names.getOrDefault(p.part(), "" + p.part()),
                                                "",
                                                p.people(),
                                                p.seconds() / 60,
                                                p.stopped()))
                        .toList();
        var view = new UseView(days, rows, List.of(), "");
        return Html.of(
                Html.PAGES.readingStops(
                        here.page(title.name()), view, plot(rows, here), title.id()));
    }

    private static Plot plot(List<UseView.Row> rows, Here here) {
        int most = rows.stream().mapToInt(UseView.Row::ended).max().orElse(0);
        return Plot.of(
                rows.stream().map(r -> (double) r.ended()).toList(),
                rows.stream().map(r -> "").toList(),
                rows.stream()
                        .map(r -> here.say("reading.use.stopped.in", r.name(), r.ended()))
                        .toList(),
                here.say("reading.use.people.of", most));
    }

    private List<UseView.Row> tags(List<Use.Title> read) {
        var many = new TreeMap<String, Integer>();
        var seconds = new HashMap<String, Long>();
        for (var one : read) {
            for (var tag : shelf.title(one.title()).tags()) {
                many.merge(tag, 1, Integer::sum);
                seconds.merge(tag, one.seconds(), Long::sum);
            }
        }
        return many.entrySet().stream()
                .map(
                        e ->
                                new UseView.Row(
                                        e.getKey(),
                                        "",
                                        e.getValue(),
                                        seconds.getOrDefault(e.getKey(), 0L) / 60,
                                        0))
                .toList();
    }

    /** How old the oldest of the sums is, in words. */
    private static String asOf(Here here, List<Use.Title> read) {
        return read.stream()
                .map(Use.Title::asOf)
                .min(Comparator.naturalOrder())
                .map(at -> Duration.between(at, here.now()).plusSeconds(59).toMinutes())
                .map(minutes -> here.say("reading.use.asOf", Math.max(1, minutes)))
                .orElse("");
    }

    /** What is summed up: anything else is all there was. */
    private static int days(int asked) {
        return Use.DAYS.contains(asked) ? asked : 0;
    }
}
