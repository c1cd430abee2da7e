package kaijuan.editor.web;

import kaijuan.campaign.Campaign;
import kaijuan.editor.Draft;
import org.jspecify.annotations.Nullable;

/**
 * The editor's page.
 *
 * @param draft the draft as it was saved last
 * @param running the campaign that it is to change; null for a new one
 * @param look the document as it is now
 * @param said what has just been done, or why it was not; null for nothing
 * @param done whether that went well
 * @param people what was written of people to try it on
 * @param tried what became of them; null before
 */
public record EditorView(
        Draft draft,
        @Nullable Campaign running,
        Glance look,
        @Nullable String said,
        boolean done,
        String people,
        @Nullable Played tried) {

    /** Whether another version runs than the draft was begun from. */
    public boolean behind() {
        return running != null && running.version() != draft.version();
    }

    /** The address of the draft. */
    public String at() {
        return "/editor/" + draft.id();
    }
}
