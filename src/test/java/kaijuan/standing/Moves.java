package kaijuan.standing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.ground.web.Visitors;
import kaijuan.member.Proof;
import kaijuan.member.SignIns;
import kaijuan.points.Points;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** An entrant of Qingpu who has checked in once, and those who decide about them. */
abstract class Moves extends Wire {

    static final String BASE = "/c/qingpu-2022/enrolment";

    final Setting setting = new Setting(this);
    Campaign campaign;
    long who;
    Person reader;

    @BeforeAll
    void qingpu() {
        campaign = setting.qingpu();
    }

    @BeforeEach
    void somebodyChecksIn() {
        clock.now("2022-05-01T12:00:00");
        who = setting.entrant(campaign, "QP-XY");
        reader = signedIn(who);
        reader.post("/c/qingpu-2022/checkin");
        counted();
    }

    final String request() {
        return BASE
                + "/requests/"
                + sql.sql("select max(id) from enrolment_request where member_id = :who")
                        .param("who", who)
                        .query(Long.class)
                        .single();
    }

    final Answer enter(String unit) {
        return reader.post(
                BASE, "unit", "" + unit(unit), "name", "张三", "year", "1980", "month", "1");
    }

    final Person clerk(String unit) {
        long clerk = setting.somebody();
        the(Roles.class).grant(clerk, "clerk", unit(unit));
        return staff(clerk);
    }

    final Person organiser() {
        return signedIn(setting.somebody(), "organiser");
    }

    final Person staff(long member) {
        var secret = the(SignIns.class).begin(member, "windows.edge", Proof.SECOND);
        return anybody().with(Visitors.COOKIE, secret);
    }

    final long unit(String code) {
        return the(Units.class).byCode(code).id();
    }

    final void counted() {
        var bell = the(Bell.class);
        while (bell.waiting("fact") + bell.waiting(Points.SCORE) > 0) {
            the(Points.class).settle();
            the(Hearing.class).hear();
        }
        the(Rankings.class).follow();
    }

    /** What live boards of units sum, without the five seconds for which they keep it. */
    final long points(String unit) {
        return sql.sql(
                        "select coalesce(sum(score), 0) from standing_row where measure = :by"
                                + " and campaign_id = :campaign and unit_id = :unit")
                .param("by", Yardstick.of(Meter.POINTS).word())
                .param("campaign", campaign.id())
                .param("unit", unit(unit))
                .query(Long.class)
                .single();
    }

    final List<Long> listed() {
        var board = the(Standings.class).board(campaign, "points");
        return the(Standings.class).top(campaign, board, 1, 100).lines().stream()
                .map(Line::subject)
                .collect(Collectors.toList());
    }

    static List<Answer> atOnce(List<Callable<Answer>> works) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new java.util.ArrayList<Answer>();
            for (var one : threads.invokeAll(works)) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
