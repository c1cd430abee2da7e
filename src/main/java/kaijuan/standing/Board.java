package kaijuan.standing;

import java.util.List;
import java.util.Set;
import kaijuan.ground.text.Both;

/**
 * A board as the definition says.
 *
 * @param id its word in addresses
 * @param name what people read
 * @param of who is ranked
 * @param measure {@code points}, {@code time} (seconds), {@code invited} (friends); of units also
 *     {@code entrants} and {@code target} (entrants in relation to the target)
 * @param media only what was done with titles of these media; empty for everything
 * @param publish when it is shown anew
 * @param shown how many places are public
 * @param names how people are named
 * @param kinds kinds of the units ranked
 */
public record Board(
        String id,
        String name,
        Of of,
        String measure,
        Set<String> media,
        Publish publish,
        int shown,
        Names names,
        Set<String> kinds) {

    /** Who is ranked. */
    public enum Of {
        PEOPLE,
        UNITS
    }

    /** How people are named on it. */
    public enum Names {
        /** The family name and a star. */
        MASKED,
        /** Not at all: the unit alone. */
        HIDDEN
    }

    /** Its rules in plain words. */
    public List<Both> rules() {
        return Sentences.of(this);
    }

    /** Whether it is always as it is now. */
    public boolean live() {
        return publish instanceof Publish.Live;
    }

    /** Whether people are ranked. */
    public boolean people() {
        return of == Of.PEOPLE;
    }

    /** Whether scores come from a measure of entrants, rather than from counting them. */
    boolean measured() {
        return !measure.equals("entrants") && !measure.equals("target");
    }

    /** What is measured. */
    Yardstick yardstick() {
        return new Yardstick(measure, media);
    }
}
