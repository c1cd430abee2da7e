package kaijuan.message.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import kaijuan.ground.security.LocalPath;
import kaijuan.ground.text.Text;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.SignedIn;
import kaijuan.message.Announcements;
import kaijuan.message.Kind;
import kaijuan.message.Message;
import kaijuan.message.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The message centre: what a person was told, and what they do not want to be pointed at. */
@Controller
class MessagePages {

    static final int PAGE = 20;

    private static final int ANNOUNCED = 10;

    /** Moments of this page belong to no campaign: they are those of the people it is made for. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZONE);
    private static final String HOME = "/message";

    private final Messages messages;
    private final Announcements announcements;

    MessagePages(Messages messages, Announcements announcements) {
        this.messages = messages;
        this.announcements = announcements;
    }

    @SignedIn
    @GetMapping(HOME)
    View centre(Here here, @RequestParam(name = "page", defaultValue = "1") int asked) {
        long member = here.visitor().person();
        int all = messages.count(member);
        int pages = Math.max(1, (all + PAGE - 1) / PAGE);
        int page = Math.clamp(asked, 1, pages);
        var some = messages.of(member, (page - 1) * PAGE, PAGE);
        long newest = some.stream().mapToLong(Message::id).max().orElse(0);
        var letters = some.stream().map(m -> letter(m, here.text())).toList();
        var announced = announcements.to(member).stream().limit(ANNOUNCED).toList();
        var seen = announcements.seen(member);
        var muted = messages.muted(member);
        var centre = new Centre(letters, announced, page, pages, newest, seen, muted);
        return Html.of(Html.PAGES.messageCentre(here.page(here.say("message.title")), centre));
    }

    @SignedIn
    @PostMapping(HOME + "/read")
    ResponseEntity<Void> read(Here here, @RequestParam(name = "upTo") long upTo) {
        messages.read(here.visitor().person(), upTo);
        return here.partial() ? ResponseEntity.noContent().build() : seeOther(HOME);
    }

    @SignedIn
    @PostMapping(HOME + "/{id}")
    ResponseEntity<Void> open(Here here, @PathVariable("id") long id) {
        var link = messages.open(here.visitor().person(), id).orElseThrow(Refusal::unknown);
        return seeOther(link.isEmpty() ? HOME : LocalPath.of(link));
    }

    @SignedIn
    @PostMapping(HOME + "/mute")
    ResponseEntity<Void> mute(
            Here here,
            @RequestParam(name = "kind", required = false) @Nullable List<String> words) {
        var asked = words == null ? List.<String>of() : words;
        var kinds = Arrays.stream(Kind.values()).filter(k -> asked.contains(k.word())).toList();
        messages.mute(here.visitor().person(), kinds);
        return seeOther(HOME + "#mute");
    }

    private static Centre.Letter letter(Message message, Text text) {
        var notice = message.notice();
        return new Centre.Letter(
                message.id(),
                notice.kind(),
                notice.under(),
                message.sentence(text),
                notice.said(),
                moment(message.at()),
                !notice.link().isEmpty(),
                message.read());
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", path).build();
    }
}
