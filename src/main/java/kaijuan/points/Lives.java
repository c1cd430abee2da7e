package kaijuan.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kaijuan.campaign.Campaign;
import kaijuan.reading.Spans;
import kaijuan.tariff.DayFacts;
import org.springframework.stereotype.Component;

/** All that members ever did in a campaign, day after day. */
@Component
public class Lives {

    private final Facts facts;
    private final Reckoning reckoning;

    Lives(Facts facts, Reckoning reckoning) {
        this.facts = facts;
        this.reckoning = reckoning;
    }

    /** The days of each member in their order; meant for some, not for all of a campaign. */
    public Map<Long, List<DayFacts>> of(Campaign campaign, Collection<Long> members) {
        var first =
                members.stream()
                        .map(m -> new Spans.Day(campaign.id(), m, LocalDate.EPOCH))
                        .toList();
        var days = reckoning.from(first).stream().sorted(Scorer.ORDER).toList();
        var read = facts.of(days);
        var lives = new TreeMap<Long, List<DayFacts>>();
        for (var day : days) {
            lives.computeIfAbsent(day.member(), m -> new ArrayList<>())
                    .add(Objects.requireNonNull(read.get(day)));
        }
        return lives;
    }
}
