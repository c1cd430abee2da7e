package kaijuan.points;

import java.util.List;

/**
 * The points chapter of a definition.
 *
 * @param rules its rules in the order written
 */
public record Tariff(List<Rule> rules) {

    /** A campaign without points. */
    public static final Tariff NONE = new Tariff(List.of());
}
