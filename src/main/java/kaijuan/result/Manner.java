package kaijuan.result;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kaijuan.campaign.Campaign;
import kaijuan.standing.Boards;
import kaijuan.standing.Meter;
import kaijuan.standing.Yardstick;
import kaijuan.tariff.Carry;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Person;
import kaijuan.tariff.Tariff;

/** In what manner facts are told: what is left out, and how coarse they are. */
final class Manner {

    final Discretion discretion;
    private final Campaign campaign;
    private final List<Lines.Head> heads;
    private final boolean whole;
    private final Map<Long, LocalDate> waiting;
    private final Coarse coarse;
    private final boolean finishes;

    Manner(
            Campaign campaign,
            Discretion discretion,
            List<Lines.Head> heads,
            boolean whole,
            Map<Long, LocalDate> waiting) {
        this.campaign = campaign;
        this.discretion = discretion;
        this.heads = heads;
        this.whole = whole;
        this.waiting = waiting;
        var measured = new HashSet<Yardstick>();
        for (var board : campaign.chapter(Boards.class).all()) {
            measured.addAll(board.yardsticks());
        }
        this.finishes = measured.stream().anyMatch(by -> by.measure() == Meter.FINISHED);
        this.coarse = new Coarse(campaign.chapter(Tariff.class), measured);
    }

    /** The day as it is told. */
    DayFacts told(DayFacts day, Person person, Carry before) {
        return whole ? day : coarse.of(day, person, before, cuts(day.start()));
    }

    private Set<Integer> cuts(Instant start) {
        var cuts = new TreeSet<Integer>();
        for (var head : heads) {
            long second = head.asOf().getEpochSecond() - start.getEpochSecond();
            if (second > 0 && second <= 90_000) {
                cuts.add((int) second);
            }
        }
        return cuts;
    }

    /** Whether a board counts finished titles. */
    boolean finishes() {
        return finishes;
    }

    boolean late(long member, LocalDate day) {
        var from = waiting.get(member);
        return from != null && !day.isBefore(from);
    }

    Campaign campaign() {
        return campaign;
    }
}
