package kaijuan.standing;

import java.util.List;

/**
 * A number of a person or of a unit.
 *
 * @param by what people are measured by
 * @param per of a unit: by what its sum is divided
 * @param above of a unit: only people with so much or more count; 0 for all. Of a streak: how many
 *     people are active on each of its days
 * @param counted of a unit: whether these people are counted, rather than summed
 * @param blocks of a streak: its blocks of days; else empty
 */
public record Part(Yardstick by, Per per, long above, boolean counted, List<Yardstick> blocks) {

    /** By what a unit's sum is divided. */
    public enum Per {
        /** By nothing. */
        ALL,
        /** By the people who entered under it. */
        ENTRANT,
        /** By the people aimed at. */
        TARGET
    }

    /** All of what is measured. */
    static Part of(Yardstick by) {
        return new Part(by, Per.ALL, 0, false, List.of());
    }

    /** What people are measured by for it; nothing where units are measured themselves. */
    List<Yardstick> yardsticks() {
        return by.measure().ofUnits() ? blocks : List.of(by);
    }

    /** What the number counts. */
    Quantity quantity() {
        return counted ? Quantity.PEOPLE : by.measure().quantity();
    }

    /** Places after the point of its number in a composite or as a further key. */
    int decimals() {
        return per == Per.ALL && by.measure() != Meter.TARGET ? 0 : Unified.FINE;
    }

    /** Whether it is a plain sum. */
    boolean plain() {
        return per == Per.ALL && above == 0;
    }
}
