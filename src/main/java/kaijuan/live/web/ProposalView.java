package kaijuan.live.web;

import java.time.LocalDate;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Typed;
import kaijuan.live.ClassTerms;
import kaijuan.live.Proposed;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Proposals as clerks and organisers see them.
 *
 * @param campaign the campaign
 * @param terms the two deadlines, or null where units propose none
 * @param rows the proposals
 * @param units units for which the visitor may propose
 * @param typed what a form says
 * @param wrong what is wrong with it, or empty
 * @param powers what the visitor may do
 */
public record ProposalView(
        Campaign campaign,
        ClassTerms.@Nullable Proposals terms,
        List<Row> rows,
        List<Unit> units,
        Typed typed,
        String wrong,
        Powers powers) {

    /** Whether the visitor may tell details, and decide; and whether it is too late for themes. */
    public record Powers(boolean tells, boolean decides, boolean late) {}

    /**
     * A proposal in a list.
     *
     * @param of the proposal
     * @param unit the name of its unit
     * @param due the last day for its details
     * @param late whether its details are late
     */
    public record Row(Proposed of, String unit, LocalDate due, boolean late) {

        /** The word of its state. */
        public String state() {
            return of.state().name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The address of the list. */
    public String base() {
        return "/c/" + campaign.slug() + "/live/proposals";
    }
}
