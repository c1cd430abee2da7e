package kaijuan.member;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What rooms above add to a person's pages: ways to sign in, and a name that stands somewhere. */
@Component
public class Neighbours {

    private final ObjectProvider<Bound> bound;
    private final ObjectProvider<OtherWays> ways;

    Neighbours(ObjectProvider<Bound> bound, ObjectProvider<OtherWays> ways) {
        this.bound = bound;
        this.ways = ways;
    }

    /** Whether the person's name stands somewhere, and is corrected there alone. */
    public boolean bound(long member) {
        return bound.stream().anyMatch(room -> room.name(member));
    }

    /** Ways to sign in beside the phone. */
    public List<OtherWays.Other> ways() {
        return ways.stream().flatMap(room -> room.ways().stream()).toList();
    }
}
