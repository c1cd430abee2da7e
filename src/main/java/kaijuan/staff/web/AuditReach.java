package kaijuan.staff.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kaijuan.ground.audit.Sought.Within;
import kaijuan.ground.web.Here;
import kaijuan.member.Members;
import kaijuan.staff.Colleagues;
import kaijuan.unit.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How much of the audit log an operator reads: all of it for the whole installation; else what the
 * staff who are theirs alone did, what was done to them, and what was done to their units.
 */
@Component
class AuditReach {

    private static final int MOST = 1000;

    private final Roles roles;
    private final Colleagues colleagues;
    private final Members members;

    AuditReach(Roles roles, Colleagues colleagues, Members members) {
        this.roles = roles;
        this.colleagues = colleagues;
        this.members = members;
    }

    @Nullable Within within(Here here) {
        var scope = roles.scope(here.visitor(), "operator");
        if (scope.whole()) {
            return null;
        }
        var people = own(here);
        var objects = new ArrayList<String>();
        people.forEach(person -> objects.add("member " + person));
        LongStream.of(scope.units()).forEach(unit -> objects.add("unit " + unit));
        return new Within(people, objects);
    }

    /** Whether the visitor reads all of it. */
    boolean whole(Here here) {
        return roles.scope(here.visitor(), "operator").whole();
    }

    private List<Long> own(Here here) {
        return colleagues.numbers(here.visitor(), grant -> true).stream()
                .filter(person -> roles.commands(here.visitor(), person))
                .toList();
    }

    /** The staff to choose from, by number: mask and number. */
    Map<Long, String> staff(Here here) {
        var numbers = colleagues.numbers(here.visitor(), grant -> true);
        return new java.util.TreeMap<>(members.masks(numbers.stream().limit(MOST).toList()));
    }
}
