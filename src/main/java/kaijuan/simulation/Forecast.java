package kaijuan.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign would be like.
 *
 * @param campaign the campaign's word
 * @param name its name
 * @param entrants how many people were played
 * @param seed of chance
 * @param days how many member-days were scored
 * @param points how points are distributed
 * @param rules what each rule gave
 * @param caps what each limit took, the one that took most first
 * @param milestones how many reached each tier, streak or milestone
 * @param boards what it takes to be placed
 * @param awards what the awards cost
 * @param cost the sum of all awards in yuan
 * @param load when the server is busy
 * @param waiting rules whose facts do not exist in this version; they gave nothing
 */
public record Forecast(
        String campaign,
        String name,
        int entrants,
        long seed,
        long days,
        Spread points,
        List<RuleSum> rules,
        List<CapSum> caps,
        List<Milestone> milestones,
        List<BoardSum> boards,
        List<AwardSum> awards,
        long cost,
        Load load,
        List<String> waiting) {

    /** A distribution: the mean, the value at each per cent, and how many lie in each step. */
    public record Spread(double mean, Map<Integer, Long> quantiles, List<Step> steps) {}

    /** From a value up to another, which is not in it. */
    public record Step(long from, long to, long people) {}

    /** Points of a rule, from how many people. */
    public record RuleSum(String id, String name, long points, long people) {}

    /**
     * What a limit took.
     *
     * @param most what it gives in its window
     * @param taken points
     * @param people from how many people
     * @param days on how many member-days
     */
    public record CapSum(
            String id, String name, String window, int most, long taken, long people, long days) {}

    /** How many reached so much (seconds, times or days) by a rule. */
    public record Milestone(
            String rule, String name, int amount, Both said, long people, double percent) {}

    /** The score at ranks of a board. */
    public record BoardSum(
            String id,
            String name,
            String measure,
            int places,
            Map<Integer, BigDecimal> scores,
            Map<Integer, Both> said) {}

    /** Winners of an award and what their prizes cost in yuan; why it waits, or null. */
    public record AwardSum(String id, String name, int winners, long cost, @Nullable Both waits) {}

    /**
     * Beats of open pages.
     *
     * @param peak the most in ten minutes, by the second
     * @param day the day of the peak
     * @param clock its time
     * @param hours by hour of the day, by the second, mean of all days
     */
    public record Load(long beats, double peak, String day, String clock, List<Double> hours) {}
}
