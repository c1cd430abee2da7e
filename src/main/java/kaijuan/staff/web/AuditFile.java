package kaijuan.staff.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.audit.Excerpts;
import kaijuan.ground.text.Cells;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What was asked for of the audit log, as a spreadsheet. */
@Controller
class AuditFile {

    private static final int SOME = 1000;

    private final Excerpts excerpts;
    private final AuditReach reach;
    private final AuditTelling telling;
    private final Audit audit;

    AuditFile(Excerpts excerpts, AuditReach reach, AuditTelling telling, Audit audit) {
        this.excerpts = excerpts;
        this.reach = reach;
        this.telling = telling;
        this.audit = audit;
    }

    @For("operator")
    @GetMapping(AuditPages.HERE + "/audit.csv")
    void file(Here here, @ModelAttribute AuditFilter filter, HttpServletResponse response)
            throws IOException {
        var sought = filter.sought(reach.within(here));
        audit.note(here.visitor().person(), "staff.audit-exported", "", Map.of());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write(Cells.MARK + Cells.line((Object[]) here.say("staff.audit.head").split(",")));
            for (long before = Long.MAX_VALUE; ; ) {
                var some = excerpts.some(sought, before, SOME);
                for (var line : telling.lines(here.text(), some)) {
                    out.write(row(line));
                }
                if (some.size() < SOME) {
                    return;
                }
                before = some.getLast().no();
            }
        }
    }

    private static String row(AuditLine line) {
        return Cells.line(
                line.no(),
                line.at(),
                line.who(),
                line.by(),
                line.what(),
                line.deed(),
                line.about(),
                line.object(),
                line.detail(),
                line.typed());
    }
}
