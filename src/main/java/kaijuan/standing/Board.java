package kaijuan.standing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/**
 * A board as the definition says.
 *
 * @param id its word in addresses
 * @param name what people read
 * @param activity the activity whose points, rooms or days alone it measures (D1), or null
 * @param of who is ranked
 * @param formula what they are ranked by
 * @param then by what equals are told apart, key after key
 * @param shared whether who is still equal shares the rank; if not, whoever reached it first leads
 * @param minimum people that a unit needs to be ranked; 0 for none
 * @param split its lists, or null for one list
 * @param publish when it is shown anew
 * @param shown how many places are public
 * @param names how people are named
 * @param kinds kinds of the units ranked
 */
public record Board(
        String id,
        String name,
        @Nullable String activity,
        Of of,
        Formula formula,
        List<Part> then,
        boolean shared,
        int minimum,
        @Nullable Split split,
        Publish publish,
        int shown,
        Names names,
        Set<String> kinds) {

    /** Who is ranked. */
    public enum Of {
        PEOPLE,
        UNITS,
        TEAMS,
        WORKS
    }

    /** How people are named on it. */
    public enum Names {
        /** The family name and a star. */
        MASKED,
        /** Not at all: the unit alone. */
        HIDDEN
    }

    /** Its rules in plain words. */
    public List<Both> rules(Campaign campaign) {
        return Sentences.of(this, campaign);
    }

    /** Whether it is always as it is now. */
    public boolean live() {
        return publish instanceof Publish.Live;
    }

    /** Whether people are ranked. */
    public boolean people() {
        return of == Of.PEOPLE;
    }

    /** Whether units are ranked. */
    public boolean units() {
        return of == Of.UNITS;
    }

    /** The word of what is measured; {@code composite} for several. */
    public String measure() {
        return formula instanceof Formula.Single(var part)
                ? part.by().measure().word()
                : "composite";
    }

    /** What people are measured by for it, each once; only what runs and is of people. */
    public Set<Yardstick> yardsticks() {
        var all = new LinkedHashSet<Yardstick>();
        Stream.concat(formula.parts().stream(), then.stream())
                .filter(part -> part.by().measure().runs())
                .flatMap(part -> part.yardsticks().stream())
                .forEach(all::add);
        return all;
    }

    /** What its score counts. */
    public Quantity quantity() {
        return formula instanceof Formula.Single(var part) ? part.quantity() : Quantity.SCORE;
    }

    /** Places after the point in its score. */
    public int decimals() {
        return switch (formula) {
            case Formula.Composite(var weighted, var decimals) -> decimals;
            case Formula.Single(var part) ->
                    part.per() == Part.Per.ALL || part.quantity() == Quantity.TIME ? 0 : 2;
        };
    }

    /** Whether entrants have to be counted for it. */
    public boolean counts() {
        return minimum > 0
                || Stream.concat(formula.parts().stream(), then.stream())
                        .anyMatch(p -> p.by().measure().counts() || p.per() == Part.Per.ENTRANT);
    }

    /** Whether what units did themselves is part of it. */
    public boolean holds() {
        return Stream.concat(formula.parts().stream(), then.stream())
                .anyMatch(p -> p.by().measure().held());
    }

    /** Whether nothing of it exists in this version. */
    public boolean waits() {
        return of == Of.TEAMS
                || of == Of.WORKS
                || split != null && split.by() == Split.By.TRACK
                || formula.parts().stream().noneMatch(p -> p.by().measure().runs());
    }

    /** Whether it is one list by one plain sum, which can be kept in order as facts come in. */
    public boolean simple() {
        return formula instanceof Formula.Single(var part)
                && part.plain()
                && then.isEmpty()
                && !shared
                && minimum == 0
                && split == null;
    }

    /** What a simple board measures. */
    Yardstick yardstick() {
        return formula.parts().getFirst().by();
    }

    /** Whether a simple board of units counts entrants. */
    boolean counting() {
        return yardstick().measure().counts();
    }
}
