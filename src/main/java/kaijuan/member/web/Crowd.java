package kaijuan.member.web;

import java.time.Duration;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.security.Network;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;

/** Holds back a network that sends far more sign-in forms than a hall full of people would. */
@Component
class Crowd {

    private static final int FORMS = 1200;
    private static final Duration SPAN = Duration.ofMinutes(10);

    private final Allowances allowances;

    Crowd(Allowances allowances) {
        this.allowances = allowances;
    }

    /** Lets a form in. */
    void admit(Here here) {
        var key = "sign-in form " + Network.of(here.address());
        if (!allowances.take(key, FORMS, SPAN)) {
            throw Refusal.tooOften(allowances.left(key, FORMS, SPAN), "member.signIn.crowd");
        }
    }
}
