package kaijuan.unit;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import kaijuan.ground.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody may do what a role allows: some units with all below them, the whole installation,
 * or nowhere.
 */
public final class Scope {

    private final Set<Long> tops;
    private final boolean whole;
    private final List<Unit> all;
    private final LongFunction<@Nullable Unit> byId;

    private Scope(Set<Long> tops, boolean whole, List<Unit> all, LongFunction<@Nullable Unit> by) {
        this.tops = tops;
        this.whole = whole;
        this.all = all;
        this.byId = by;
    }

    /** The scope of the grants in the tree as it is now. */
    static Scope of(List<Grant> grants, Tree tree) {
        var tops =
                grants.stream()
                        .map(Grant::unit)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var whole = grants.stream().anyMatch(grant -> grant.unit() == null);
        return new Scope(tops, whole, tree.all(), tree::byId);
    }

    /** Whether it is the whole installation, units that are to come included. */
    public boolean whole() {
        return whole;
    }

    /** Whether it is nowhere at all. */
    public boolean nowhere() {
        return !whole && tops.isEmpty();
    }

    /**
     * Whether the unit lies in it.
     *
     * @param unit null for the installation itself, which only the whole scope holds
     */
    public boolean holds(@Nullable Long unit) {
        if (whole || unit == null) {
            return whole;
        }
        var found = byId.apply(unit);
        return found != null && found.line().stream().anyMatch(tops::contains);
    }

    /**
     * Lets pass what lies in it.
     *
     * @throws Refusal 404 otherwise: what is another's looks like what does not exist
     */
    public void demand(@Nullable Long unit) {
        if (!holds(unit)) {
            throw Refusal.unknown();
        }
    }

    /** The topmost units, in the order they came; empty for the whole installation. */
    public List<Unit> tops() {
        return whole ? List.of() : all.stream().filter(u -> tops.contains(u.id())).toList();
    }

    /** The numbers of all units in it, for {@code = any(:units::bigint[])}. */
    public long[] units() {
        return all.stream().mapToLong(Unit::id).filter(this::holds).toArray();
    }
}
