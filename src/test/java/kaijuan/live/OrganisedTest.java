package kaijuan.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaijuan.Setting;
import kaijuan.Tables;
import kaijuan.campaign.Campaign;
import kaijuan.ground.web.Refusal;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Complete;
import kaijuan.standing.Standings;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A live class counts for the unit that organised it")
class OrganisedTest extends Tables {

    private static final String BOARDS =
            """
            boards:
              - {id: held, name: 办课榜, of: units, units: [street], measure: organised}
              - id: all
                name: 组织榜
                of: units
                units: [street]
                parts:
                  - {measure: organised, weight: 50%}
                  - {measure: entrants, weight: 50%}
            """;

    private final Setting setting = new Setting(this);
    private Campaign campaign;
    private long organiser;
    private long xy;
    private long yp;

    @BeforeAll
    void classes() throws Exception {
        setting.units("qingpu");
        var whole = Files.readString(Path.of("campaigns/qingpu-2022.yaml"));
        campaign = setting.define(whole.substring(0, whole.indexOf("\nboards:") + 1) + BOARDS);
        organiser = setting.somebody();
        xy = the(Units.class).byCode("QP-XY").id();
        yp = the(Units.class).byCode("QP-YP").id();
        clock.now("2022-05-01T08:00:00");
        setting.entrant(campaign, "QP-YP");
        announce("一讲", "2022-05-03T19:00", xy);
        announce("二讲", "2022-05-04T19:00", xy);
        announce("三讲", "2022-05-03T19:00", yp);
        announce("无主", "2022-05-03T19:00", null);
        long off = announce("不办了", "2022-05-03T19:30", yp);
        the(Programme.class).callOff(campaign, off, 1, "老师有事", organiser);
    }

    private long announce(String name, String from, Long unit) {
        return the(Programme.class).announce(campaign, syllabus(name, from, unit), organiser);
    }

    private static Syllabus syllabus(String name, String from, Long unit) {
        var speaker = new LiveClass.Speaker("顾伯年", "青浦文史馆研究员");
        return new Syllabus(name, speaker, "水乡旧事。", unit, School.at(from), 60, School.STREAM);
    }

    private List<String> places(String board, String moment) {
        return the(Complete.class).of(campaign, board(board), School.at(moment)).stream()
                .map(p -> p.rank() + " " + (p.subject() == xy ? "夏阳" : "盈浦") + " " + p.score())
                .filter(p -> !p.endsWith(" 0"))
                .toList();
    }

    private Board board(String id) {
        return campaign.chapter(Boards.class).of(id).orElseThrow();
    }

    @Test
    @DisplayName("once it is over: not while it is held, not one called off or of no unit (C5)")
    void over() {
        assertThat(places("held", "2022-05-03T19:59")).isEmpty();
        assertThat(places("held", "2022-05-03T20:01")).containsExactly("1 夏阳 1", "2 盈浦 1");
        assertThat(places("held", "2022-05-04T20:01")).containsExactly("1 夏阳 2", "2 盈浦 1");
    }

    @Test
    @DisplayName("on a live board and as a part of a composite: half of 1 in 2 and all of 1 (C5)")
    void boards() {
        clock.now("2022-05-04T21:00:00");
        var standings = the(Standings.class);
        assertThat(standings.top(campaign, board("held"), null, null, 1, 2).lines())
                .extracting(l -> l.rank() + " " + l.name() + " " + l.score())
                .containsExactly("1 夏阳街道 2", "2 盈浦街道 1");
        assertThat(places("all", "2022-05-04T21:00")).containsExactly("1 盈浦 7500", "2 夏阳 5000");
    }

    @Test
    @DisplayName("for good: whoever changes a class that is over cannot give it to another unit")
    void kept() {
        clock.now("2022-05-07T08:00:00");
        long id = announce("四讲", "2022-05-07T09:00", yp);
        clock.now("2022-05-07T10:30:00");
        var moved = syllabus("四讲", "2022-05-07T09:00", xy);
        assertThatThrownBy(() -> the(Programme.class).change(campaign, id, 1, moved, organiser))
                .isInstanceOf(Refusal.class);
        var same = syllabus("四讲", "2022-05-07T09:00", yp);
        the(Programme.class).change(campaign, id, 1, same, organiser);
    }
}
