package kaijuan.award.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kaijuan.award.Award;
import kaijuan.award.Document;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Text;
import kaijuan.member.Members;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to places, as their board would. */
@Component
class Naming {

    private final Members members;
    private final Units units;

    Naming(Members members, Units units) {
        this.members = members;
        this.units = units;
    }

    /**
     * A place with names.
     *
     * @param who a mask or a unit's name; null where nobody has it, or nobody may be named
     * @param unit the unit of a person, or null
     */
    record Named(Document.Place place, @Nullable String who, @Nullable String unit) {}

    List<AwardsView.Row> rows(
            Text text,
            Campaign campaign,
            @Nullable Award award,
            Document.Given given,
            int from,
            int to) {
        return named(campaign, award, given, from, to).stream().map(n -> row(text, n)).toList();
    }

    private static AwardsView.Row row(Text text, Named named) {
        var place = named.place();
        var nameless = named.who() == null && place.subject() != 0;
        return new AwardsView.Row(
                place.no(),
                nameless ? text.say("award.nameless") : named.who(),
                named.unit(),
                place.why().in(text));
    }

    /** Some places of the award with names. */
    List<Named> named(
            Campaign campaign, @Nullable Award award, Document.Given given, int from, int to) {
        var places = given.places().subList(from, to);
        var masks = given.people() ? masks(campaign, award, places) : Map.<Long, String>of();
        var names = new HashMap<Long, String>();
        for (Unit unit : units.all()) {
            names.put(unit.id(), unit.name());
        }
        var who = given.people() ? masks : names;
        return places.stream()
                .map(
                        p ->
                                new Named(
                                        p,
                                        who.get(p.subject()),
                                        given.people() ? names.get(p.unit()) : null))
                .toList();
    }

    private Map<Long, String> masks(
            Campaign campaign, @Nullable Award award, List<Document.Place> places) {
        var hidden =
                award != null
                        && campaign.chapter(Boards.class)
                                .of(award.by())
                                .filter(b -> b.names() == Board.Names.HIDDEN)
                                .isPresent();
        var subjects = new HashSet<Long>();
        places.forEach(p -> subjects.add(p.subject()));
        subjects.remove(0L);
        return hidden || subjects.isEmpty() ? Map.of() : members.masks(subjects);
    }
}
