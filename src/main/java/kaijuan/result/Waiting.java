package kaijuan.result;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.points.Points;

/** From which day on a member's facts are still being scored. */
final class Waiting {

    private static final int EACH = 3;

    private Waiting() {}

    static Map<Long, LocalDate> of(Bell bell, Campaign campaign) {
        var waiting = new HashMap<Long, LocalDate>();
        for (var ring : bell.ringing(Points.FACT)) {
            for (int i = 0; i + 2 < ring.length; i += EACH) {
                if (ring[i] == campaign.id()) {
                    var day = LocalDate.ofEpochDay(ring[i + 2]);
                    waiting.merge(ring[i + 1], day, (a, b) -> a.isBefore(b) ? a : b);
                }
            }
        }
        return waiting;
    }
}
