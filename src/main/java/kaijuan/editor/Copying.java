package kaijuan.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Refusal;
import kaijuan.ground.web.TypedDay;
import org.springframework.stereotype.Component;

/** Makes a new campaign's document of one that was: other address, name and days. */
@Component
public class Copying {

    private final Campaigns campaigns;
    private final Amending amending;

    Copying(Campaigns campaigns, Amending amending) {
        this.campaigns = campaigns;
        this.amending = amending;
    }

    /**
     * The document for the new campaign; comments and all rules stay.
     *
     * @param address its word in addresses; an empty one leaves the old with {@code -2} behind
     * @param name its name; an empty one leaves the old
     * @param day its first day, as {@code 2023-04-23}; an empty one is a year later
     * @throws Refusal 422 if the day is none
     */
    public String of(Campaign campaign, String address, String name, String day) {
        var document = campaigns.document(campaign);
        var first = Redating.first(document).orElse(campaign.days().first());
        var moved = Redating.to(document, day.isBlank() ? first.plusYears(1) : day(day));
        var slug = address.isBlank() ? campaign.slug() + "-2" : address.strip();
        var named = amending.set(moved, "campaign", slug);
        return name.isBlank() ? named : amending.set(named, "name", name);
    }

    private static LocalDate day(String written) {
        try {
            return TypedDay.of(written.strip());
        } catch (DateTimeException e) {
            throw Refusal.against("editor.copy.day");
        }
    }
}
