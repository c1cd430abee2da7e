package kaijuan.staff.web;

import java.time.Duration;
import kaijuan.ground.audit.Checks;
import kaijuan.ground.audit.Excerpts;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The audit log: who of the staff did what to what, and whether the chain is whole. */
@Controller
class AuditPages {

    static final String HERE = "/staff/audit";

    private static final int PAGE = 50;

    /** Walking the whole chain is work: so often for one person. */
    private static final int WALKS = 6;

    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Excerpts excerpts;
    private final Checks checks;
    private final AuditReach reach;
    private final AuditTelling telling;
    private final Allowances allowances;

    AuditPages(
            Excerpts excerpts,
            Checks checks,
            AuditReach reach,
            AuditTelling telling,
            Allowances allowances) {
        this.excerpts = excerpts;
        this.checks = checks;
        this.reach = reach;
        this.telling = telling;
        this.allowances = allowances;
    }

    @For("operator")
    @DeskDoor(value = "staff.audit.title", order = 85)
    @GetMapping(HERE)
    View list(
            Here here,
            @ModelAttribute AuditFilter filter,
            @RequestParam(defaultValue = "0") long before) {
        return page(here, filter, before, last(here));
    }

    @For("operator")
    @PostMapping(HERE + "/verify")
    View verify(Here here) {
        var key = "audit log walked by " + here.visitor().person();
        if (!allowances.take(key, WALKS, SPAN)) {
            throw Refusal.tooOften(allowances.left(key, WALKS, SPAN), "staff.audit.often");
        }
        var check = AuditVerdict.of(here.text(), checks.begin());
        return page(here, new AuditFilter("", "", "", "", ""), 0, check);
    }

    /** How far a check of the log is, on whichever node it goes on. */
    @For("operator")
    @GetMapping(HERE + "/progress")
    View check(Here here) {
        var page = here.page(here.say("staff.audit.title"));
        return Html.of(Html.PAGES.staffCheck(page, last(here)));
    }

    private @Nullable AuditVerdict last(Here here) {
        return checks.last().map(check -> AuditVerdict.of(here.text(), check)).orElse(null);
    }

    private View page(Here here, AuditFilter filter, long before, @Nullable AuditVerdict verdict) {
        var first = before <= 0 ? Long.MAX_VALUE : before;
        var some = excerpts.some(filter.sought(reach.within(here)), first, PAGE + 1);
        var shown = some.subList(0, Math.min(PAGE, some.size()));
        return Html.of(
                Html.PAGES.staffAudit(
                        here.page(here.say("staff.audit.title")),
                        telling.lines(here.text(), shown),
                        filter,
                        reach.staff(here),
                        excerpts.words().stream()
                                .map(
                                        word ->
                                                new AuditWord(
                                                        word, AuditTelling.deed(here.text(), word)))
                                .toList(),
                        some.size() > PAGE ? shown.getLast().no() : 0,
                        before > 0,
                        verdict));
    }
}
