package kaijuan.correction;

import java.time.LocalDate;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.tariff.Correction;
import kaijuan.tariff.DayFacts;

/** What facts and corrections come to; built by the floor above, where points are counted. */
public interface Weighing {

    /** The facts of the day as they were recorded, with the corrections that count. */
    DayFacts facts(Campaign campaign, long member, LocalDate day);

    /**
     * What would change.
     *
     * @param with corrections that would count besides
     * @param without corrections of the day that would count no more
     */
    Effect effect(
            Campaign campaign,
            long member,
            LocalDate day,
            List<Correction> with,
            List<Correction> without);
}
