package kaijuan.live;

import java.util.List;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.UnitDeeds;
import org.springframework.stereotype.Component;

/** Live classes that units organised (C5): of a unit, not called off, and over. */
@Component
class Organised implements UnitDeeds {

    private final Classes classes;

    Organised(Classes classes) {
        this.classes = classes;
    }

    @Override
    public List<Held> of(Campaign campaign) {
        return classes.of(campaign).stream()
                .filter(c -> c.calledOff() == null)
                .flatMap(
                        c ->
                                Stream.ofNullable(c.unit())
                                        .map(unit -> new Held(unit, c.hours().to(), c.name())))
                .toList();
    }
}
