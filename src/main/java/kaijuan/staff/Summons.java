package kaijuan.staff;

import kaijuan.ground.sender.Message;
import kaijuan.ground.sender.Sender;
import kaijuan.ground.text.Texts;
import kaijuan.member.Members;
import kaijuan.member.SignIns;
import org.springframework.stereotype.Component;

/** The message that leads somebody to set their account of the staff up. */
@Component
class Summons {

    private final SignIns signIns;
    private final Members members;
    private final Sender sender;
    private final Texts texts;

    Summons(SignIns signIns, Members members, Sender sender, Texts texts) {
        this.signIns = signIns;
        this.members = members;
        this.sender = sender;
        this.texts = texts;
    }

    /** Whether the gateway takes such a message. */
    boolean possible() {
        return sender.carriesText();
    }

    /**
     * Sends it.
     *
     * @return what the gateway answered, as {@link Sender#send} says
     * @throws kaijuan.ground.sender.Unsent if it did not go
     */
    int send(long member, String site) {
        var link = site + signIns.link(member) + "?back=/staff/set-up";
        var text = texts.chinese().say("staff.invitation.text", link);
        return sender.send(new Message(members.phone(member).digits(), "", text));
    }
}
