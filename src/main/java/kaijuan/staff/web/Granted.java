package kaijuan.staff.web;

import java.util.List;
import kaijuan.ground.web.Here;
import kaijuan.unit.Grant;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** Roles in words: what, and where. */
@Component
class Granted {

    private final Roles roles;
    private final Units units;

    Granted(Roles roles, Units units) {
        this.roles = roles;
        this.units = units;
    }

    /** What the person holds. */
    List<String> words(Here here, long member) {
        return roles.grants(member).stream().map(grant -> words(here, grant)).toList();
    }

    String words(Here here, Grant grant) {
        var unit = grant.unit();
        var where = unit == null ? here.say("staff.everywhere") : units.byId(unit).name();
        return here.say("staff.roleAt", here.say("staff.role." + grant.role()), where);
    }
}
