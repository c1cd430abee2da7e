package kaijuan.reading;

/**
 * What became of a beat, after it is durable.
 *
 * @param why why it counts or does not
 * @param today seconds credited to the member in the campaign today
 * @param title seconds of them credited on this title since the reader was last loaded
 */
public record Outcome(Why why, int today, int title) {

    /** Whether the time goes on counting. */
    public boolean counting() {
        return why == Why.COUNTING || why == Why.FIRST;
    }
}
