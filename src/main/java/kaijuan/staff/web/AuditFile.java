package kaijuan.staff.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.audit.Excerpts;
import kaijuan.ground.sheet.Export;
import kaijuan.ground.sheet.Export.Format;
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
    @GetMapping({AuditPages.HERE + "/audit.csv", AuditPages.HERE + "/audit.xlsx"})
    void file(
            Here here,
            @ModelAttribute AuditFilter filter,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var sought = filter.sought(reach.within(here));
        audit.note(here.visitor().person(), "staff.audit-exported", "", Map.of());
        var format = request.getRequestURI().endsWith("csv") ? Format.CSV : Format.XLSX;
        var header = here.say("staff.audit.head").split(",");
        try (var sheet = Export.to(response, "audit", format, header)) {
            for (long before = Long.MAX_VALUE; ; ) {
                var some = excerpts.some(sought, before, SOME);
                for (var line : telling.lines(here.text(), some)) {
                    row(sheet, line);
                }
                if (some.size() < SOME) {
                    return;
                }
                before = some.getLast().no();
            }
        }
    }

    private static void row(Export sheet, AuditLine line) throws IOException {
        sheet.row(
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
