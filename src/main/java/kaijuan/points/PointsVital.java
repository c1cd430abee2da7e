package kaijuan.points;

import java.util.List;
import kaijuan.ground.database.Bell;
import kaijuan.ground.measure.Sign;
import kaijuan.ground.measure.Vital;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far points are behind facts: the age of the oldest fact that is not scored yet. */
@Component
@Order(40)
class PointsVital implements Vital {

    private static final int LONG = 60;

    private final Bell bell;

    PointsVital(Bell bell) {
        this.bell = bell;
    }

    @Override
    public List<Sign> signs() {
        double behind = bell.oldest("fact").toMillis() / 1000.0;
        return List.of(new Sign("points.sign.points-behind-seconds", "", behind, behind > LONG));
    }
}
