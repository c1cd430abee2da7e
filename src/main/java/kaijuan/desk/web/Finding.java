package kaijuan.desk.web;

import java.util.List;
import kaijuan.desk.Entrants;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import org.springframework.stereotype.Component;

/** Finds entrants by a whole name or a whole phone, within a part of a campaign only. */
@Component
class Finding {

    private final Entrants entrants;
    private final Members members;

    Finding(Entrants entrants, Members members) {
        this.entrants = entrants;
        this.members = members;
    }

    /**
     * Those whom the words mean.
     *
     * @throws Refusal 422 for what is neither a name nor a phone
     */
    List<Entrants.Line> found(Place place, String typed) {
        if (typed.codePoints().filter(Character::isDigit).count() < 5) {
            return entrants.named(place.campaign(), place.units(), typed);
        }
        var member = members.byPhone(Phone.of(typed));
        return member.stream()
                .flatMap(m -> entrants.one(place.campaign(), m).stream())
                .filter(line -> place.holds(line.unit()))
                .toList();
    }
}
