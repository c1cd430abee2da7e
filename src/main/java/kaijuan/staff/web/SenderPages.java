package kaijuan.staff.web;

import java.time.Duration;
import java.util.Map;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.sender.Message;
import kaijuan.ground.sender.Sender;
import kaijuan.ground.sender.Unsent;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Secret;
import kaijuan.unit.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Which gateway sends codes, and whether it does: tried with the operator's own phone. */
@Controller
@RequestMapping("/staff/sender")
class SenderPages {

    private static final int TRIES = 5;
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Sender sender;
    private final Members members;
    private final Allowances allowances;
    private final Audit audit;
    private final Roles roles;

    SenderPages(Sender sender, Members members, Allowances allowances, Audit audit, Roles roles) {
        this.sender = sender;
        this.members = members;
        this.allowances = allowances;
        this.audit = audit;
        this.roles = roles;
    }

    @For("operator")
    @DeskDoor(value = "staff.sender.title", order = 91)
    @GetMapping
    View show(Here here) {
        SystemPages.whole(here, roles);
        return page(here, null);
    }

    @For("operator")
    @PostMapping
    View send(Here here) {
        SystemPages.whole(here, roles);
        var person = here.visitor().person();
        var key = "messages tried by " + person;
        if (!allowances.take(key, TRIES, SPAN)) {
            throw Refusal.tooOften(allowances.left(key, TRIES, SPAN), "staff.sender.often");
        }
        return page(here, answered(here, person));
    }

    private SenderVerdict answered(Here here, long person) {
        var code = Secret.digits();
        var text = here.say("staff.sender.text", code);
        try {
            int status = sender.send(new Message(members.phone(person).digits(), code, text));
            note(person, "sent", status);
            return new SenderVerdict(
                    true,
                    status == 0
                            ? here.say("staff.sender.shown")
                            : here.say("staff.sender.taken", status, code));
        } catch (Unsent e) {
            note(person, "unsent", e.status());
            return new SenderVerdict(
                    false,
                    e.status() == 0
                            ? here.say("staff.sender.away")
                            : here.say("staff.sender.refused", e.status()));
        }
    }

    private void note(long person, String how, int status) {
        audit.note(person, "staff.sender-tried", "", Map.of("how", how, "status", status));
    }

    private View page(Here here, @Nullable SenderVerdict verdict) {
        return Html.of(
                Html.PAGES.staffSender(
                        here.page(here.say("staff.sender.title")),
                        sender.which(),
                        members.phone(here.visitor().person()).masked(),
                        verdict));
    }
}
