package kaijuan.campaign.web;

/**
 * A request in words.
 *
 * @param id its number
 * @param kind {@code move}, {@code name} or {@code born}
 * @param state {@code open}, {@code granted}, {@code refused} or {@code withdrawn}
 * @param who who asks: a mask in lists, the real name for whoever decides; empty for oneself
 * @param was what it was
 * @param wish what it is to be
 * @param unit the unit whose clerk decides
 * @param words why, as asked
 * @param on the day on which it was asked
 * @param decided the day of the decision, or empty
 * @param reason why it was decided so, or empty
 */
public record Wanted(
        long id,
        String kind,
        String state,
        String who,
        String was,
        String wish,
        String unit,
        String words,
        String on,
        String decided,
        String reason) {

    /** Whether it waits for a decision. */
    public boolean open() {
        return state.equals("open");
    }

    @Override
    public String toString() {
        return "Wanted " + id;
    }
}
