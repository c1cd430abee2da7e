package kaijuan.campaign;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far a visitor reaches in some campaigns.
 *
 * @param campaigns the campaigns
 * @param whole those that are the visitor's as a whole
 * @param units the visitor's units as a clerk, in the others
 */
public record Reached(long[] campaigns, long[] whole, long[] units) {

    /** Whether all of the campaigns are the visitor's as a whole. */
    public boolean all() {
        return whole.length == campaigns.length;
    }

    /**
     * Counts by campaign.
     *
     * @param asked gives the number of a campaign and a count; its places bear the names of these
     */
    public Map<Long, Integer> count(JdbcClient.StatementSpec asked) {
        var counts = new LinkedHashMap<Long, Integer>();
        asked.param("campaigns", campaigns)
                .param("whole", whole)
                .param("units", units)
                .query(
                        row -> {
                            counts.put(row.getLong(1), row.getInt(2));
                        });
        return counts;
    }
}
