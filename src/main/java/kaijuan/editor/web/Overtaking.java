package kaijuan.editor.web;

import com.github.difflib.DiffUtils;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import kaijuan.editor.Overtaken;
import kaijuan.ground.web.Answered;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.member.Members;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Names of organisers, and the page on which the second of two is told of the first. */
@Component
class Overtaking {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Members members;

    Overtaking(Members members) {
        this.members = members;
    }

    /** The page with both documents, under the status of a conflict; nothing was saved. */
    View page(Here here, Overtaken overtaken, String mine) {
        var theirs = overtaken.theirs();
        var view =
                new OvertakenView(
                        theirs,
                        name(here, theirs.changedBy()),
                        moment(theirs.changedAt()),
                        mine,
                        lines(theirs.document(), mine));
        var page = here.page(here.say("editor.overtaken.title"));
        return Answered.under(HttpStatus.CONFLICT, Html.of(Html.PAGES.editorOvertaken(page, view)));
    }

    String name(Here here, long member) {
        if (here.visitor().person() == member) {
            return here.say("editor.you");
        }
        var name = members.realName(member);
        return name.isEmpty() ? here.say("editor.somebody") : name;
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZONE));
    }

    private static List<OvertakenView.Line> lines(String theirs, String mine) {
        var lines = new ArrayList<OvertakenView.Line>();
        var deltas = DiffUtils.diff(theirs.lines().toList(), mine.lines().toList()).getDeltas();
        for (var delta : deltas) {
            add(false, delta.getSource().getPosition(), delta.getSource().getLines(), lines);
            add(true, delta.getTarget().getPosition(), delta.getTarget().getLines(), lines);
        }
        return lines;
    }

    private static void add(
            boolean mine, int from, List<String> some, List<OvertakenView.Line> to) {
        for (int i = 0; i < some.size(); i++) {
            to.add(new OvertakenView.Line(mine, from + i + 1, some.get(i)));
        }
    }
}
