package kaijuan.staff;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.security.Allowances;
import kaijuan.ground.security.Network;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;

/**
 * Against guessing: five wrong tries lock an account, twenty a network, for a quarter of an hour.
 * Held by the database, for all nodes and over restarts.
 */
@Component
class Locks {

    static final int AN_ACCOUNT = 5;
    static final int A_NETWORK = 20;
    static final Duration SPAN = Duration.ofMinutes(15);

    private final Allowances allowances;
    private final Audit audit;

    Locks(Allowances allowances, Audit audit) {
        this.allowances = allowances;
        this.audit = audit;
    }

    /**
     * Counts a try before it is made.
     *
     * @param account whose, the same for known and unknown ones
     * @throws Refusal 429 if the account or the network is locked
     */
    void take(String account, String address) {
        take(network(address), A_NETWORK);
        try {
            take(key(account), AN_ACCOUNT);
        } catch (Refusal locked) {
            allowances.giveBack(network(address));
            throw locked;
        }
    }

    private void take(String key, int most) {
        if (!allowances.take(key, most, SPAN)) {
            var left = allowances.left(key, most, SPAN);
            throw Refusal.tooOften(
                    left, "staff.shut", Math.max(1, left.plusSeconds(59).toMinutes()));
        }
    }

    /** The try was right: it does not count. */
    void right(String account, String address) {
        allowances.giveBack(key(account));
        allowances.giveBack(network(address));
    }

    /** The try of a person who is known was wrong, and stays counted. */
    void wrong(long member, String at) {
        var about = "member " + member;
        audit.note(null, "staff.refused", about, Map.of("at", at));
        if (!left(member).isZero()) {
            audit.note(null, "staff.locked", about, Map.of("minutes", SPAN.toMinutes()));
        }
    }

    /** How long the person's account stays locked; nothing if it is not. */
    Duration left(long member) {
        return allowances.left(key(of(member)), AN_ACCOUNT, SPAN);
    }

    /** Those of the persons whose account is locked now. */
    Set<Long> locked(Collection<Long> members) {
        var keys = members.stream().collect(Collectors.toMap(m -> key(of(m)), m -> m));
        return allowances.full(keys.keySet(), AN_ACCOUNT, SPAN).stream()
                .map(keys::get)
                .collect(Collectors.toSet());
    }

    /** Opens the person's account again. */
    void unlock(long member) {
        allowances.clear(key(of(member)));
    }

    /** What a known person's account is called here. */
    static String of(long member) {
        return "member " + member;
    }

    private static String key(String account) {
        return "staff account " + account;
    }

    private static String network(String address) {
        return "staff network " + Network.of(address);
    }
}
