package kaijuan.award;

import java.util.List;
import java.util.Map;
import kaijuan.ground.text.Both;

/**
 * What an allocation goes by, besides the definition.
 *
 * @param races complete boards by their ids
 * @param barred who wins nothing, such as the organiser's staff, and why
 * @param barredUnits the same for units
 * @param drawn winners of draws that are decided, by award, in the order drawn
 */
public record Given(
        Map<String, Race> races,
        Map<Long, Both> barred,
        Map<Long, Both> barredUnits,
        Map<String, List<Long>> drawn) {

    /** Boards alone. */
    public static Given of(Map<String, Race> races) {
        return new Given(races, Map.of(), Map.of(), Map.of());
    }
}
