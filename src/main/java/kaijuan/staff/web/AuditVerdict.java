package kaijuan.staff.web;

import kaijuan.ground.audit.Checked;
import kaijuan.ground.text.Text;

/**
 * A check of the audit log in words.
 *
 * @param walking whether it goes on
 * @param whole whether it has ended and found the log whole
 * @param said what it found, or how far it is
 * @param at when it ended, in words; empty while it goes on
 * @param anchor where a whole log ended, to be kept elsewhere; else empty
 * @param done entries it has walked past
 * @param all entries there were when it began
 */
public record AuditVerdict(
        boolean walking,
        boolean whole,
        String said,
        String at,
        String anchor,
        long done,
        long all) {

    static AuditVerdict of(Text text, Checked check) {
        var broken = check.broken();
        var ended = check.stage() == Checked.Stage.ENDED;
        var said =
                switch (check.stage()) {
                    case WALKING ->
                            text.say(
                                    "staff.audit.walking",
                                    figure(check.done()),
                                    figure(check.all()));
                    case STOPPED -> text.say("staff.audit.stopped", figure(check.done()));
                    case ENDED ->
                            broken == null
                                    ? text.say(
                                            "staff.audit.whole",
                                            figure(check.done()),
                                            figure(check.anchors()))
                                    : text.say(
                                            "staff.audit.broken",
                                            text.say(broken.key(), figure(broken.no())));
                };
        return new AuditVerdict(
                check.walking(),
                ended && broken == null,
                said,
                ended ? PeopleTelling.moment(check.seen()) : "",
                broken == null ? check.end() : "",
                check.done(),
                check.all());
    }

    private static String figure(long number) {
        return String.valueOf(number);
    }
}
