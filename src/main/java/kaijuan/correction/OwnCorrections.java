package kaijuan.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaigns;
import kaijuan.member.Belongings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was decided about a person, to be taken along; without who decided it. */
@Component
class OwnCorrections implements Belongings {

    private final Corrections corrections;
    private final Campaigns campaigns;
    private final Book book;

    OwnCorrections(Corrections corrections, Campaigns campaigns, Book book) {
        this.corrections = corrections;
        this.campaigns = campaigns;
        this.book = book;
    }

    @Override
    public String room() {
        return "correction";
    }

    @Override
    public Map<String, Object> of(long member) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (var campaign : campaigns.all()) {
            for (var one : corrections.of(campaign, member)) {
                all.add(told(campaign.slug(), one));
            }
        }
        return Map.of("corrections", List.copyOf(all));
    }

    private static Map<String, @Nullable Object> told(String campaign, Decision one) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("campaign", campaign);
        told.put("day", one.day());
        told.put("what", one.correction().what().name().toLowerCase());
        told.put("kind", one.correction().kind());
        told.put("name", one.correction().name());
        told.put("amount", one.correction().amount());
        told.put("reason", one.reason());
        told.put("decided", one.decided());
        told.put("undone", one.undone());
        told.put("undoes", one.undoes());
        return told;
    }

    /** The reason is gone; what was decided stays under the number. */
    @Override
    public void forget(long member) {
        book.forget(member);
    }
}
