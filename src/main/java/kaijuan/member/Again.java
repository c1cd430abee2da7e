package kaijuan.member;

import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;

/** Lets somebody who is signed in prove once more that their phone is theirs. */
@Component
public class Again {

    private final Entrance entrance;
    private final Members members;
    private final Consents consents;

    Again(Entrance entrance, Members members, Consents consents) {
        this.entrance = entrance;
        this.members = members;
        this.consents = consents;
    }

    /**
     * Sends a code to the person's own phone and returns the ticket that the browser keeps.
     *
     * @throws Refusal as {@link Entrance#send} does
     */
    public String send(long member, String address) {
        var agreed = consents.of(member).stream().findFirst().map(Consents.Consent::privacy);
        return entrance.send(members.phone(member), address, agreed.orElse(Consents.VERSION));
    }
}
