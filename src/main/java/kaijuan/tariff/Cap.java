package kaijuan.tariff;

import java.util.Set;

/**
 * The most points that some rules can give within a window.
 *
 * @param id its word in the ledger
 * @param name what people read
 * @param rules the rules that share it; empty for all
 * @param window what it is counted over
 * @param most points
 */
public record Cap(String id, String name, Set<String> rules, Window window, int most) {

    /**
     * What is counted over: a day, a week, a month of the calendar, the campaign, or a title in the
     * campaign.
     */
    public enum Window {
        DAY,
        WEEK,
        MONTH,
        CAMPAIGN,
        TITLE
    }

    boolean of(String rule) {
        return rules.isEmpty() || rules.contains(rule);
    }
}
