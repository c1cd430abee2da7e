package kaijuan.staff.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Refusal;
import kaijuan.unit.Grant;
import kaijuan.unit.Roles;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a visitor may give roles, and which. */
@Component
class Places {

    static final String WHOLE = "whole";

    private static final int MOST = 20;

    private final Roles roles;
    private final Units units;

    Places(Roles roles, Units units) {
        this.roles = roles;
        this.units = units;
    }

    /** The places that fit the words; without words, the topmost of the visitor's own. */
    List<Place> fitting(Here here, String words) {
        var giving = roles.giving(here.visitor());
        var found = new ArrayList<Place>();
        if (words.isBlank()) {
            if (giving.test(new Grant("clerk", null))) {
                found.add(new Place(WHOLE, here.say("staff.everywhere"), ""));
            }
            tops(here).forEach(unit -> found.add(place(unit)));
        } else {
            var short60 = words.substring(0, Math.min(60, words.length()));
            units.search(short60, u -> giving.test(new Grant("clerk", u.id())), MOST)
                    .forEach(unit -> found.add(place(unit)));
        }
        return found;
    }

    private List<Unit> tops(Here here) {
        var giving = roles.giving(here.visitor());
        return units.all().stream()
                .filter(unit -> giving.test(new Grant("clerk", unit.id())))
                .filter(
                        unit ->
                                unit.parent() == null
                                        || !giving.test(new Grant("clerk", unit.parent())))
                .limit(MOST)
                .toList();
    }

    private Place place(Unit unit) {
        var above =
                unit.line().stream()
                        .filter(id -> id != unit.id())
                        .map(id -> units.byId(id).name())
                        .collect(Collectors.joining(" › "));
        return new Place(String.valueOf(unit.id()), unit.name(), above);
    }

    /** The roles that the visitor gives somewhere. */
    List<String> roles(Here here) {
        return here.visitor().is("operator") ? Roles.WORDS : List.of("clerk", "judge");
    }

    /**
     * The place chosen.
     *
     * @return the unit, or null for the whole installation
     * @throws Refusal 422 if none is
     */
    @Nullable Long chosen(String value) {
        if (value.equals(WHOLE)) {
            return null;
        }
        if (!value.matches("\\d{1,18}")) {
            throw Refusal.against("staff.people.place.none");
        }
        return units.byId(Long.parseLong(value)).id();
    }

    /** The same in a form's words. */
    String value(Grant grant) {
        var unit = grant.unit();
        return unit == null ? WHOLE : String.valueOf(unit);
    }
}
