package kaijuan.staff.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import kaijuan.ground.text.Text;
import kaijuan.ground.web.Here;
import kaijuan.member.Proof;
import kaijuan.member.SignIn;
import kaijuan.staff.Account;
import kaijuan.staff.Colleague;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The staff in words. */
@Component
class PeopleTelling {

    /** Moments of these pages belong to no campaign: they are of the people it is made for. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Granted granted;
    private final Places places;

    PeopleTelling(Granted granted, Places places) {
        this.granted = granted;
        this.places = places;
    }

    PersonView person(Here here, Colleague one) {
        var last = one.last();
        return new PersonView(
                one.member(),
                one.phone().isEmpty() ? here.say("staff.people.left") : one.phone(),
                one.name().isEmpty() ? here.say("staff.people.nameless") : one.name(),
                one.grants().stream()
                        .map(
                                grant ->
                                        new PersonView.Held(
                                                grant.role(),
                                                places.value(grant),
                                                granted.words(here, grant)))
                        .toList(),
                one.more(),
                state(here, one.account()),
                one.locked(),
                last == null ? here.say("staff.people.never") : moment(last));
    }

    private static String state(Here here, @Nullable Account account) {
        if (account == null) {
            return here.say("staff.people.unset");
        }
        return account.second()
                ? here.say("staff.people.second", account.recoveryLeft())
                : here.say("staff.people.password");
    }

    PersonView.At at(Here here, SignIn one) {
        return new PersonView.At(
                one.id(),
                device(here.text(), one.device()),
                moment(one.began()),
                moment(one.seen()),
                one.proof() != Proof.CODE);
    }

    /** The browser in words, kept as {@code platform.app}. */
    static String device(Text text, String kept) {
        var words = kept.split("\\.", 2);
        return known(text, "member.platform.", words[0])
                + " · "
                + known(text, "member.app.", words[words.length - 1]);
    }

    static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static String known(Text text, String what, String word) {
        return text.say(text.knows(what + word) ? what + word : what + "other");
    }
}
