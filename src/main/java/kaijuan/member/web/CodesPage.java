package kaijuan.member.web;

import java.time.Duration;
import java.util.List;
import kaijuan.ground.sender.Demonstration;
import kaijuan.ground.web.DeskDoor;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.ground.web.Refusal;
import kaijuan.member.RoleBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The codes that the demonstration did not send, for whoever shows the program around. */
@Controller
class CodesPage {

    private final ObjectProvider<Demonstration> sender;

    private final RoleBook roles;

    CodesPage(ObjectProvider<Demonstration> sender, RoleBook roles) {
        this.sender = sender;
        this.roles = roles;
    }

    @For("operator")
    @DeskDoor(value = "staff.desk.codes", order = 95)
    @GetMapping("/member/codes")
    View codes(Here here) {
        var demonstration = sender.getIfAvailable();
        if (demonstration == null) {
            throw Refusal.unknown();
        }
        // Codes and links of everybody: who reads them can be anybody.
        if (!roles.everywhere(here.visitor().person(), "operator")) {
            throw Refusal.forbidden();
        }
        List<Shown> codes =
                demonstration.shown().stream()
                        .map(
                                code ->
                                        new Shown(
                                                code.phone(),
                                                code.code(),
                                                Duration.between(code.at(), here.now())
                                                        .toMinutes()))
                        .toList();
        return Html.of(Html.PAGES.memberCodes(here.page(here.say("member.codes.title")), codes));
    }
}
