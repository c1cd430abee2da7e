package kaijuan.roster;

import kaijuan.unit.Scope;

/**
 * Whose near misses somebody may see: of everybody in the campaign, or of those under some units.
 *
 * @param whole whether it is everybody, also those whose unit is named in words
 * @param units the units, all below them included
 */
public record Within(boolean whole, long... units) {

    /** Everybody of a campaign, for its organiser. */
    public static final Within CAMPAIGN = new Within(true);

    /** Those under the units of the scope, for a clerk. */
    public static Within of(Scope scope) {
        return new Within(scope.whole(), scope.units());
    }
}
