package kaijuan.staff.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaijuan.ground.audit.Excerpts.Line;
import kaijuan.ground.text.Text;
import kaijuan.member.Members;
import org.springframework.stereotype.Component;

/** Entries of the audit log in words, people masked. */
@Component
class AuditTelling {

    private final Members members;
    private final AuditThings things;

    AuditTelling(Members members, AuditThings things) {
        this.members = members;
        this.things = things;
    }

    /** The lines in words, with one statement for all their people. */
    List<AuditLine> lines(Text text, List<Line> lines) {
        var people = new HashSet<Long>();
        lines.stream()
                .map(Line::entry)
                .filter(Objects::nonNull)
                .forEach(
                        entry -> {
                            var who = entry.who();
                            if (who != null) {
                                people.add(who);
                            }
                            people.add(number(entry.about(), "member "));
                        });
        var masks = members.masks(people);
        return lines.stream().map(line -> line(text, line, masks)).toList();
    }

    private AuditLine line(Text text, Line line, Map<Long, String> masks) {
        var entry = line.entry();
        if (entry == null) {
            var broken = text.say("ground.audit.altered", line.no());
            return new AuditLine(line.no(), "", 0, "", "", broken, "", "", "", "");
        }
        long who = Objects.requireNonNullElse(entry.who(), 0L);
        return new AuditLine(
                line.no(),
                PeopleTelling.moment(entry.at()),
                who,
                who == 0 ? text.say("staff.audit.program") : person(text, who, masks),
                entry.what(),
                deed(text, entry.what()),
                entry.about(),
                object(text, entry.about(), masks),
                things.detail(text, entry),
                Objects.requireNonNullElse(entry.typed(), ""));
    }

    private static String person(Text text, long who, Map<Long, String> masks) {
        return text.say("staff.audit.person", masks.getOrDefault(who, "?"), String.valueOf(who));
    }

    static String deed(Text text, String what) {
        var here = "staff.deed." + what;
        return text.knows(what) ? text.say(what) : text.knows(here) ? text.say(here) : what;
    }

    private String object(Text text, String about, Map<Long, String> masks) {
        long member = number(about, "member ");
        if (member > 0) {
            return person(text, member, masks);
        }
        return things.object(text, about);
    }

    private static long number(String about, String kind) {
        var rest = about.startsWith(kind) ? about.substring(kind.length()) : "";
        return rest.matches("\\d{1,18}") ? Long.parseLong(rest) : 0;
    }
}
