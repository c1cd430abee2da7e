package kaijuan.desk.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Charge;
import kaijuan.campaign.Offered;
import kaijuan.campaign.Waits;
import kaijuan.ground.web.Desks;
import kaijuan.ground.web.Visitor;
import org.springframework.stereotype.Component;

/** What else a visitor may do in a campaign, and how much of it waits for them. */
@Component
public class Ways {

    private static final List<String> ORGANISERS = List.of("/desk/dashboard", "/desk/boards");

    private final Desks desks;
    private final Reach reach;
    private final Charge charge;
    private final List<Offered> offers;
    private final List<Waits> waits;

    Ways(Desks desks, Reach reach, Charge charge, List<Offered> offers, List<Waits> waits) {
        this.desks = desks;
        this.reach = reach;
        this.charge = charge;
        this.offers = offers;
        this.waits = waits;
    }

    /**
     * A desk of a campaign.
     *
     * @param key of its name
     * @param path where it is
     * @param waiting how much waits there for the visitor
     */
    public record Way(String key, String path, int waiting) {}

    /**
     * The visitor's desks of the campaign, those where something waits first, and its versions for
     * whoever organises it.
     */
    List<Way> of(Visitor visitor, Campaign campaign) {
        var reached = charge.reached(List.of(campaign), visitor);
        var ways = new ArrayList<Way>();
        for (var one : open(visitor, campaign)) {
            int waiting =
                    waits.stream()
                            .filter(w -> one.path().endsWith(w.at()))
                            .mapToInt(w -> w.waiting(reached).getOrDefault(campaign.id(), 0))
                            .sum();
            ways.add(new Way(one.key(), one.path(), waiting));
        }
        if (reach.organises(campaign, visitor)) {
            ways.add(new Way("desk.versions", "/editor/versions/" + campaign.slug(), 0));
        }
        ways.sort((a, b) -> Boolean.compare(b.waiting() > 0, a.waiting() > 0));
        return ways;
    }

    /**
     * How much waits for the visitor in each of the campaigns: as many questions for any number.
     */
    Map<Long, Integer> waiting(Visitor visitor, List<Campaign> some) {
        var sums = new HashMap<Long, Integer>();
        for (var each : some) {
            sums.put(each.id(), 0);
        }
        var reached = charge.reached(some, visitor);
        for (var one : waits) {
            var counts = one.waiting(reached);
            for (var each : some) {
                if (counts.containsKey(each.id()) && leads(visitor, each, one)) {
                    sums.merge(each.id(), counts.get(each.id()), Integer::sum);
                }
            }
        }
        return sums;
    }

    private boolean leads(Visitor visitor, Campaign campaign, Waits to) {
        return open(visitor, campaign).stream().anyMatch(w -> w.path().endsWith(to.at()));
    }

    private List<Desks.Way> open(Visitor visitor, Campaign campaign) {
        var organises = reach.organises(campaign, visitor);
        return desks.of(visitor, campaign.slug()).stream()
                .filter(w -> offered(campaign, w.path()))
                .filter(w -> organises || ORGANISERS.stream().noneMatch(w.path()::endsWith))
                .toList();
    }

    private boolean offered(Campaign campaign, String path) {
        return offers.stream().allMatch(o -> !path.contains(o.at()) || o.by(campaign));
    }
}
