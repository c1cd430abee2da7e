package kaijuan.campaign;

import kaijuan.member.Bound;
import org.springframework.stereotype.Component;

/** Names of entrants stand on lists and certificates: they are corrected on request. */
@Component
class NameBound implements Bound {

    private final Rejoining rejoining;

    NameBound(Rejoining rejoining) {
        this.rejoining = rejoining;
    }

    @Override
    public boolean name(long member) {
        return rejoining.anywhere(member);
    }
}
