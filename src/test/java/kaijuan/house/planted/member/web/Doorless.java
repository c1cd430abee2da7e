package kaijuan.house.planted.member.web;

import kaijuan.ground.web.For;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Planted: routes that do not say who may, or say it wrongly; not a controller, so never served.
 */
public class Doorless {

    @GetMapping("/nothing")
    void nothing() {}

    @Open("why it is open")
    @SignedIn
    @GetMapping("/two")
    void two() {}

    @Open("because")
    @GetMapping("/short")
    void short_() {}

    @For("emperor")
    @GetMapping("/role")
    void role() {}
}
