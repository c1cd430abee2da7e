package kaijuan.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.reading.Spans;
import kaijuan.tariff.Cap;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Rule;
import kaijuan.tariff.Tariff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Points: what the tariff makes of facts, entry by entry. */
@Component
public class Points {

    /** The topic on which facts ring: campaign, member and day of each, flat. */
    public static final String FACT = Scorer.FACT;

    /** The topic on which scores ring: campaign and member of each, flat. */
    public static final String SCORE = Scorer.SCORE;

    /** The topic on which days ring that were scored: campaign, member and day of each, flat. */
    public static final String DAY = Scorer.DAY;

    private static final int ROUNDS = 200;
    private static final long ROUND = 50;

    /**
     * A member's points in a campaign.
     *
     * @param points the sum of the ledger
     * @param reached when the last of them was earned, null with none
     */
    public record Account(int points, @Nullable Instant reached) {}

    /** Points of a day. */
    public record DayPoints(LocalDate day, int points) {}

    /**
     * A task of today.
     *
     * @param rule the rule
     * @param earned points of today
     * @param most points that today can give, {@link Rule#NO_CAP} without limit
     * @param next seconds of counted time until the next points, 0 where time is not what counts or
     *     nothing more is to be had
     */
    public record Task(Rule rule, int earned, int most, int next) {

        /** Whether today's cap is used up. */
        public boolean done() {
            return earned >= most;
        }
    }

    /**
     * A rule's part of all points.
     *
     * @param lines how many lines of the ledger gave any
     */
    public record Part(String rule, String name, int points, int lines) {}

    /** What a limit has taken in all. */
    public record Taken(Cap cap, int points) {}

    /** What a member's points are the sum of. */
    public record Whole(List<Part> parts, List<Taken> taken) {}

    private final Ledger ledger;
    private final Facts facts;
    private final Scorer scorer;
    private final Bell bell;
    private final Makeup makeup;

    Points(Ledger ledger, Facts facts, Scorer scorer, Bell bell, Makeup makeup) {
        this.ledger = ledger;
        this.facts = facts;
        this.scorer = scorer;
        this.bell = bell;
        this.makeup = makeup;
    }

    /** The member's points; {@code 0} for whoever has none. */
    public Account account(Campaign campaign, long member) {
        return ledger.account(campaign.id(), member);
    }

    /** What the member's points are the sum of. */
    public Whole whole(Campaign campaign, long member) {
        return makeup.of(campaign, member);
    }

    /** The ledger of a day, in the order of earning. */
    public List<Entry> day(Campaign campaign, long member, LocalDate day) {
        return ledger.day(campaign.id(), member, day);
    }

    /** The points of the days before one, latest first. */
    public List<DayPoints> recent(Campaign campaign, long member, LocalDate before, int most) {
        return ledger.recent(campaign.id(), member, before, most);
    }

    /** Today's tasks, by the order of the rules. */
    public List<Task> today(Campaign campaign, long member, Instant now) {
        var day = new Spans.Day(campaign.id(), member, campaign.dayOf(now));
        var earned =
                ledger.day(campaign.id(), member, day.day()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Entry::rule, Collectors.summingInt(Entry::points)));
        var read = facts.of(List.of(day)).get(day);
        var tasks = new ArrayList<Task>();
        var tariff = campaign.chapter(Tariff.class);
        for (var rule : tariff.rules()) {
            int points = earned.getOrDefault(rule.id(), 0);
            int most = tariff.most(rule);
            int next = read == null || points >= most ? 0 : rule.next(read);
            tasks.add(new Task(rule, points, most, next));
        }
        return tasks;
    }

    /** Scores whatever the bell has rung for, also what another hearer has in hand. */
    public void settle() {
        while (scorer.hear() > 0 || waiting() > 0) {
            Thread.onSpinWait();
        }
    }

    /**
     * Whether a fact of the campaign, known no later than the moment, is still to be scored.
     * Numbers of members ring too: one that equals the campaign's only makes it look behind for a
     * moment.
     */
    public boolean behind(Campaign campaign, Instant at) {
        return bell.behind(Scorer.FACT, campaign.id(), at);
    }

    /**
     * Scores what was known at the moment, also what another hearer has in hand.
     *
     * @return false when that was not done within some ten seconds
     */
    public boolean catchUp(Campaign campaign, Instant at) throws InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            if (!behind(campaign, at)) {
                return true;
            }
            if (scorer.hear() == 0) {
                TimeUnit.MILLISECONDS.sleep(ROUND);
            }
        }
        return false;
    }

    /** How many rings wait to be scored. */
    public int waiting() {
        return bell.waiting(Scorer.FACT);
    }
}
