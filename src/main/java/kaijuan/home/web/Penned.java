package kaijuan.home.web;

/**
 * An announcement as it was typed and not taken.
 *
 * @param id the announcement that was to be changed; 0 for a new one
 * @param from from when it was to be shown, as typed
 * @param wrong what is wrong with it; empty for nothing typed
 */
public record Penned(long id, String title, String words, String from, String wrong) {

    static final Penned NOTHING = new Penned(-1, "", "", "", "");

    /** Whether it was typed into the form of the announcement; 0 for a new one. */
    public boolean of(long id) {
        return this.id == id;
    }
}
