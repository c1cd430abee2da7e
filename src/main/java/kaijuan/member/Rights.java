package kaijuan.member;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A person's rights to what is kept of them: to take it along and to have it erased. */
@Component
public class Rights {

    private final Members members;
    private final Consents consents;
    private final SignIns signIns;
    private final ObjectProvider<Belongings> rooms;
    private final TransactionTemplate transaction;

    Rights(
            Members members,
            Consents consents,
            SignIns signIns,
            ObjectProvider<Belongings> rooms,
            TransactionTemplate transaction) {
        this.members = members;
        this.consents = consents;
        this.signIns = signIns;
        this.rooms = rooms;
        this.transaction = transaction;
    }

    /** All that is kept of the person, room by room. */
    public Map<String, Object> all(long member) {
        var own = new LinkedHashMap<String, Object>();
        own.put("phone", members.phone(member).digits());
        own.put("name", members.realName(member));
        own.put("consents", consents.of(member));
        own.put("signIns", signIns.list(member));
        var all = new LinkedHashMap<String, Object>();
        all.put("member", own);
        rooms.orderedStream().forEach(room -> all.put(room.room(), room.of(member)));
        return all;
    }

    /**
     * Erases who the person is, at once and for good. What they did stays under their number, so
     * that sums and ranks of others do not change; the phone may sign in again as somebody new.
     */
    public void leave(long member) {
        transaction.executeWithoutResult(
                status -> {
                    rooms.orderedStream().forEach(room -> room.forget(member));
                    members.forget(member);
                });
        signIns.endAll(member);
    }
}
