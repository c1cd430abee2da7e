package kaijuan.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaigns;
import kaijuan.member.Belongings;
import org.springframework.stereotype.Component;

/** Cases about a person's days, to be taken along; without who decided them. */
@Component
class OwnInquiries implements Belongings {

    private final Cases cases;
    private final Campaigns campaigns;

    OwnInquiries(Cases cases, Campaigns campaigns) {
        this.cases = cases;
        this.campaigns = campaigns;
    }

    @Override
    public String room() {
        return "inquiry";
    }

    @Override
    public Map<String, Object> of(long member) {
        var all = new ArrayList<Map<String, Object>>();
        for (var one : cases.of(member)) {
            all.add(
                    Map.of(
                            "campaign", campaigns.byId(one.campaign()).slug(),
                            "day", one.day(),
                            "odd", one.odd(),
                            "found", one.found(),
                            "steps", one.steps().stream().map(OwnInquiries::told).toList()));
        }
        return Map.of("cases", List.copyOf(all));
    }

    private static Map<String, Object> told(Case.Step step) {
        return Map.of("step", step.what(), "said", step.said(), "at", step.at());
    }

    /** The words are gone; what was found and decided stays under the number. */
    @Override
    public void forget(long member) {
        cases.forget(member);
    }
}
