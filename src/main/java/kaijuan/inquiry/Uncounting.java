package kaijuan.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.correction.Corrections;
import kaijuan.correction.Deciding;
import kaijuan.reading.Spans;
import kaijuan.tariff.Correction;
import kaijuan.tariff.Correction.What;
import org.springframework.stereotype.Component;

/** Takes the proven time of a case's day out of the count by corrections, and gives it back. */
@Component
class Uncounting {

    private final Deciding deciding;
    private final Corrections corrections;
    private final Spans spans;

    Uncounting(Deciding deciding, Corrections corrections, Spans spans) {
        this.deciding = deciding;
        this.corrections = corrections;
        this.spans = spans;
    }

    /** One correction for each title of the day; their numbers. */
    List<Long> uncount(Campaign campaign, Case one, String reason, long by) {
        var seconds = new TreeMap<Long, Integer>();
        for (var part : spans.parts(campaign.id(), one.member(), one.day())) {
            seconds.merge(part.titleId(), part.counted(), Integer::sum);
        }
        // What another case of the same day took away is not taken away twice.
        for (var before : corrections.of(campaign, one.member(), one.day())) {
            var c = before.correction();
            if (before.counts() && c.what() == What.TIME && c.amount() < 0) {
                seconds.computeIfPresent(c.title(), (title, left) -> left + c.amount());
            }
        }
        seconds.values().removeIf(left -> left <= 0);
        var made = new ArrayList<Long>();
        var at = campaign.startOf(one.day());
        seconds.forEach(
                (title, counted) -> {
                    var less = new Correction(What.TIME, title, "", "", at, -counted);
                    made.add(
                            deciding.within(
                                            campaign,
                                            one.member(),
                                            one.day(),
                                            less,
                                            reason,
                                            by,
                                            request("take", one, title))
                                    .id());
                });
        return List.copyOf(made);
    }

    /** Takes back what the case took away, unless somebody has done so already. */
    void giveBack(Campaign campaign, Case one, String reason, long by) {
        for (var id : one.steps().getFirst().corrections()) {
            if (corrections.one(campaign, id).filter(c -> c.counts()).isPresent()) {
                deciding.undoWithin(campaign, id, reason, by, request("give", one, id));
            }
        }
    }

    private static UUID request(String what, Case one, long about) {
        var name = "inquiry " + what + " " + one.id() + " " + about;
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
