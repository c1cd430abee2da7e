package kaijuan.editor;

import kaijuan.campaign.Campaign;
import kaijuan.campaign.Flawed;
import kaijuan.change.Changes;
import kaijuan.change.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a draft to work and closes it, both or neither. */
@Component
public class Applying {

    private final Drafts drafts;
    private final Changes changes;

    Applying(Drafts drafts, Changes changes) {
        this.drafts = drafts;
        this.changes = changes;
    }

    /**
     * Changes the campaign at work to what the draft says.
     *
     * @param edition the edition of the draft that its author has read
     * @param seen the preview of this document that they have read
     * @param note why, for everybody to read
     * @throws Overtaken if somebody else has saved the draft since
     */
    @Transactional
    public Campaign change(
            Draft draft, int edition, Campaign campaign, Preview seen, long by, String note) {
        var closed = drafts.close(draft.id(), edition, by);
        return changes.apply(campaign, closed.document(), seen, by, note);
    }

    /**
     * Opens the campaign that the draft defines.
     *
     * @throws Overtaken if somebody else has saved the draft since
     * @throws Flawed with every mistake; nothing is opened then
     */
    @Transactional
    public Campaign open(Draft draft, int edition, long by) {
        var closed = drafts.close(draft.id(), edition, by);
        return changes.open(closed.document(), by, "");
    }
}
