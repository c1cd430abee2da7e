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

    List<AwardsView.Row> rows(
            Text text,
            Campaign campaign,
            @Nullable Award award,
            Document.Given given,
            int from,
            int to) {
        var places = given.places().subList(from, to);
        var masks = given.people() ? masks(campaign, award, places) : Map.<Long, String>of();
        var names = new HashMap<Long, String>();
        for (Unit unit : units.all()) {
            names.put(unit.id(), unit.name());
        }
        return places.stream()
                .map(
                        p -> {
                            var who = given.people() ? masks : names;
                            var nobody = p.subject() == 0;
                            return new AwardsView.Row(
                                    p.no(),
                                    nobody
                                            ? null
                                            : who.getOrDefault(
                                                    p.subject(), text.say("award.nameless")),
                                    given.people() ? names.get(p.unit()) : null,
                                    p.why().in(text));
                        })
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
