package kaijuan.staff.web;

import kaijuan.ground.web.Here;
import kaijuan.staff.Inviting;

/**
 * An invitation to set an account up, as the page of the person shows it.
 *
 * @param look {@code good} if it went, {@code bad} if not, empty if there was none
 * @param said how it went and when, in words
 */
public record InvitedView(String look, String said) {

    static InvitedView of(Here here, long member, Inviting inviting) {
        var told = inviting.last(member).orElse(null);
        if (told == null) {
            return new InvitedView("", here.say("staff.invitation.none"));
        }
        var at = PeopleTelling.moment(told.at());
        return switch (told.how()) {
            case "sent" ->
                    new InvitedView(
                            "good",
                            told.status() == 0
                                    ? here.say("staff.invitation.shown", at)
                                    : here.say("staff.invitation.sent", at, told.status()));
            case "codes-only" -> new InvitedView("bad", here.say("staff.invitation.codes", at));
            default ->
                    new InvitedView(
                            "bad",
                            told.status() == 0
                                    ? here.say("staff.invitation.away", at)
                                    : here.say("staff.invitation.refused", at, told.status()));
        };
    }
}
