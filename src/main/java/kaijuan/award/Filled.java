package kaijuan.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijuan.ground.text.Both;

/** How far the quotas of an award are used. */
final class Filled {

    private record Key(Award.Quota quota, Object of) {}

    private final List<Award.Quota> quotas;
    private final Map<Key, Integer> counts = new HashMap<>();

    Filled(List<Award.Quota> quotas) {
        this.quotas = quotas;
    }

    /** Why there is no room for the one any more. */
    Optional<Both> full(Contender one) {
        return quotas.stream()
                .filter(q -> counts.getOrDefault(key(q, one), 0) >= q.most())
                .findFirst()
                .map(Why::overQuota);
    }

    void take(Contender one) {
        quotas.forEach(q -> counts.merge(key(q, one), 1, Integer::sum));
    }

    private static Key key(Award.Quota quota, Contender one) {
        return new Key(quota, quota.per().equals("unit") ? one.unit() : one.kind());
    }
}
