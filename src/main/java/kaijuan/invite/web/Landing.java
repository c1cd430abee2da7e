package kaijuan.invite.web;

/**
 * Where a link leads.
 *
 * @param state what the link is for whoever opens it
 * @param promoter the mask of whoever invites; empty if the link is nobody's
 * @param next where the button leads
 */
public record Landing(State state, String promoter, String next) {

    /** What a link is for whoever opens it. */
    public enum State {
        /** Not signed in: may become a friend. */
        WELCOME,
        /** Signed in already. */
        KNOWN,
        /** Whose link it is. */
        OWN,
        /** The code is nobody's: altered, or cut off. */
        ALTERED,
        /** The campaign cannot be entered now. */
        CLOSED
    }

    /** The last part of the keys of its words. */
    public String word() {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
