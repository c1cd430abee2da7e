package kaijuan.member;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Receives whoever has proven a phone, and tells the rooms above of somebody new. */
@Component
class Reception {

    private final Members members;
    private final Consents consents;
    private final FormerPhones former;
    private final ObjectProvider<Newcomers> rooms;

    Reception(
            Members members,
            Consents consents,
            FormerPhones former,
            ObjectProvider<Newcomers> rooms) {
        this.members = members;
        this.consents = consents;
        this.former = former;
        this.rooms = rooms;
    }

    /**
     * The person of the phone, who agrees to the privacy text. Writing the person down holds their
     * row until the transaction ends, so that of two sign-ins at one instant one is the first.
     */
    long receive(Phone phone, String privacy, Browser browser) {
        long member = members.arrive(phone);
        if (consents.give(member, privacy) && !former.has(phone)) {
            rooms.orderedStream().forEach(room -> room.came(member, browser));
        }
        return member;
    }
}
