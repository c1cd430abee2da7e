package kaijuan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Flawed;
import kaijuan.campaign.Versions;
import kaijuan.change.Difference.What;
import kaijuan.ground.web.Refusal;
import kaijuan.points.Points;
import kaijuan.points.Recounts;
import kaijuan.unit.Units;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change of a campaign at work")
class ChangeTest extends FourPeople {

    @Test
    @DisplayName("shows beforehand everybody whose points, place or award would be different")
    void previewed() {
        var preview = worked(after);
        long xy = the(Units.class).byCode("QP-XY").id();
        long yp = the(Units.class).byCode("QP-YP").id();
        assertThat(all(preview))
                .containsExactlyInAnyOrder(
                        points(false, a, 25, 20),
                        points(false, d, 5, 10),
                        points(true, xy, 25, 20),
                        points(true, yp, 35, 40),
                        place(a, 25, 20, 1, 2),
                        place(c, 20, 20, 2, 1),
                        place(b, 10, 10, 3, 4),
                        place(d, 5, 10, 4, 3),
                        award(a, 1, 0),
                        award(c, 0, 1));
        assertThat(preview.people()).isEqualTo(4);
        assertThat(preview.units()).isEqualTo(2);
        assertThat(preview.total()).isEqualTo(8).isEqualTo(preview.done());
        assertThat(the(Previews.class).sums(preview))
                .extracting(Sum::what, Sum::units, Sum::better, Sum::worse)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("points", false, 1, 1),
                        org.assertj.core.groups.Tuple.tuple("board", false, 2, 2));
        var worse = Filter.of("award", "gold", "people", "worse");
        assertThat(the(Previews.class).some(preview, worse, 0, 10)).containsExactly(award(a, 1, 0));
        assertThat(the(Previews.class).count(preview, worse)).isEqualTo(1);
        assertThat(points(a)).as("nothing has changed").isEqualTo(25);
    }

    @Test
    @DisplayName("of comments alone is different for nobody")
    void same() {
        var document = the(Campaigns.class).document(campaign);
        assertThat(all(worked("# 新的说明\n" + document))).isEmpty();
    }

    @Test
    @DisplayName("names everybody on a board that is new or gone, and everybody on one turned over")
    void newAndGone() {
        var document = the(Campaigns.class).document(campaign);
        var board = "boards:\n  - {id: days, name: 打卡榜, measure: checkins, ties: shared}\n";
        var come = worked(document.replace("boards:\n", board));
        assertThat(all(come))
                .containsExactlyInAnyOrder(
                        new Difference(false, a, What.BOARD, "days", "打卡榜", 0, 3, 0, 1),
                        new Difference(false, b, What.BOARD, "days", "打卡榜", 0, 2, 0, 2),
                        new Difference(false, c, What.BOARD, "days", "打卡榜", 0, 2, 0, 2),
                        new Difference(false, d, What.BOARD, "days", "打卡榜", 0, 1, 0, 4));
        assertThat(come.news()).isEqualTo("+board days");
        assertThat(come.people()).isEqualTo(4);
        var streets = document.replaceAll("(?m)^.*id: streets.*\n", "");
        var gone = worked(streets);
        long xy = the(Units.class).byCode("QP-XY").id();
        long yp = the(Units.class).byCode("QP-YP").id();
        assertThat(all(gone))
                .containsExactlyInAnyOrder(
                        new Difference(true, yp, What.BOARD, "streets", "街镇榜", 35, 0, 1, 0),
                        new Difference(true, xy, What.BOARD, "streets", "街镇榜", 25, 0, 2, 0));
        assertThat(gone.news()).isEqualTo("-board streets");
        var units = "of: units, units: [street], measure: points";
        var turned =
                worked(
                        document.replace("of: people, measure: points", units)
                                .replaceAll("(?m)^awards:\n.*\n", ""));
        assertThat(turned.people())
                .as("all four leave the board that is of units now")
                .isEqualTo(4);
        assertThat(turned.units()).isEqualTo(2);
    }

    @Test
    @DisplayName("is one noted act, after which everybody has what the preview said")
    void applied() {
        var preview = worked(after);
        var changed = the(Changes.class).apply(campaign, after, preview, b, "五月二日起，签到 10 分");
        the(Points.class).settle();
        assertThat(List.of(points(a), points(b), points(c), points(d)))
                .containsExactly(20, 10, 20, 10);
        assertThat(the(Recounts.class).compare(changed, days -> {})).isEmpty();
        var version = the(Versions.class).of(changed).getFirst();
        assertThat(version.no()).isEqualTo(2);
        assertThat(version.author()).isEqualTo(b);
        assertThat(
                        sql.sql(
                                        "select who || ' ' || about || ' ' || detail from"
                                                + " audit_entry where what = 'definition.changed'"
                                                + " order by no desc limit 1")
                                .query(String.class)
                                .single())
                .startsWith(b + " campaign " + campaign.id())
                .contains("\"version\":2", "\"people\":4", "\"units\":2");
    }

    @Test
    @DisplayName("is refused without a preview of this very document, and when another came first")
    void unseen() {
        var preview = worked(after);
        refused("change.unseen", after + "# noch was\n", preview);
        var waiting = the(Previews.class).of(the(Previews.class).ask(campaign, after, null));
        refused("change.unseen", after, waiting);
        the(Campaigns.class).change(after.replace("五月共读", "五月同读"), 1, null, "");
        refused("campaign.version.moved", after, preview);
        assertThat(the(Campaigns.class).byId(campaign.id()).version()).isEqualTo(2);
        the(Working.class).work();
    }

    @Test
    @DisplayName("to a definition with mistakes, or of another campaign, is not even previewed")
    void flawed() {
        var previews = the(Previews.class);
        assertThatThrownBy(() -> previews.ask(campaign, after.replace("rules:", "rulez:"), null))
                .isInstanceOf(Flawed.class);
        assertThatThrownBy(
                        () -> previews.ask(campaign, after.replace(campaign.slug(), "else"), null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("is worked out again from the start when the program was cut short")
    void cutShort() {
        long id = the(Previews.class).ask(campaign, after, null);
        the(Sheets.class).begun(id, 8, clock.instant());
        the(Sheets.class).step(id, 5);
        the(Working.class).work();
        assertThat(all(the(Previews.class).of(id))).hasSize(10);
    }

    private void refused(String key, String document, Preview seen) {
        assertThatThrownBy(() -> the(Changes.class).apply(campaign, document, seen, null, ""))
                .isInstanceOf(Refusal.class)
                .extracting(r -> ((Refusal) r).key())
                .isEqualTo(key);
    }
}
