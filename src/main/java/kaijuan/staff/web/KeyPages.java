package kaijuan.staff.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kaijuan.ground.measure.Nodes;
import kaijuan.ground.measure.Nodes.Node;
import kaijuan.ground.security.Anew;
import kaijuan.ground.security.KeyRing;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Fresh;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.staff.KeyKeeping;
import kaijuan.unit.Roles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Keys of what is sealed: which there are, how much lies under each, and changing to another. */
@Controller
@RequestMapping("/staff/keys")
class KeyPages {

    private static final String HERE = "/staff/keys";

    private final KeyKeeping keeping;
    private final KeyRing ring;
    private final Anew anew;
    private final Nodes nodes;
    private final Roles roles;

    KeyPages(KeyKeeping keeping, KeyRing ring, Anew anew, Nodes nodes, Roles roles) {
        this.keeping = keeping;
        this.ring = ring;
        this.anew = anew;
        this.nodes = nodes;
        this.roles = roles;
    }

    @For("operator")
    @DeskDoor(value = "staff.keys.title", order = 92)
    @GetMapping
    View show(Here here) {
        SystemPages.whole(here, roles);
        nodes.tell();
        var serving = nodes.all();
        var under = anew.under();
        var keys =
                ring.fingerprints().entrySet().stream()
                        .map(key -> view(here, key, under, serving))
                        .toList();
        return Html.of(
                Html.PAGES.staffKeys(
                        here.page(here.say("staff.keys.title")),
                        keys,
                        serving.size(),
                        ring.filed(),
                        progress(under)));
    }

    @For("operator")
    @GetMapping("/progress")
    View progress(Here here) {
        SystemPages.whole(here, roles);
        var page = here.page(here.say("staff.keys.title"));
        return Html.of(Html.PAGES.staffKeysProgress(page, progress(anew.under())));
    }

    @For("operator")
    @Fresh
    @PostMapping("/begin")
    View begin(Here here) {
        SystemPages.whole(here, roles);
        keeping.begin(here.visitor(), here.now());
        return Go.to(HERE);
    }

    @For("operator")
    @Fresh
    @PostMapping("/use")
    View use(Here here, @RequestParam(defaultValue = "0") int number) {
        SystemPages.whole(here, roles);
        nodes.tell();
        var print = ring.fingerprints().getOrDefault(number, "");
        if (!nodes.all().stream().allMatch(node -> node.keys().contains(print))) {
            throw Refusal.conflict("staff.keys.apart", number);
        }
        keeping.use(here.visitor(), number);
        return Go.to(HERE);
    }

    @For("operator")
    @PostMapping("/reseal")
    View reseal(Here here) {
        SystemPages.whole(here, roles);
        keeping.reseal(here.visitor());
        return Go.to(HERE);
    }

    private Resealed progress(Map<Integer, Long> under) {
        long done = under.getOrDefault(ring.use(), 0L);
        return new Resealed(done, under.values().stream().mapToLong(n -> n).sum());
    }

    private KeyView view(
            Here here, Map.Entry<Integer, String> key, Map<Integer, Long> under, List<Node> on) {
        int number = key.getKey();
        int held = (int) on.stream().filter(n -> n.keys().contains(key.getValue())).count();
        var made = keeping.made(number);
        return new KeyView(
                number,
                key.getValue(),
                made.isEmpty()
                        ? here.say("staff.keys.unknown")
                        : PeopleTelling.moment(Instant.parse(made)),
                under.getOrDefault(number, 0L),
                number == ring.use(),
                held,
                number > ring.use() && held == on.size());
    }
}
