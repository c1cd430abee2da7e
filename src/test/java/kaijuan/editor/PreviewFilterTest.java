package kaijuan.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaigns;
import kaijuan.change.Working;
import kaijuan.points.Points;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a change would make different")
class PreviewFilterTest extends Wire {

    private final Setting setting = new Setting(this);
    private Person organiser;
    private String path;

    @Test
    @DisplayName("is kept to what was asked for, on the page and in the spreadsheet")
    void filtered() {
        var campaign = setting.qingpu();
        var reader = signedIn(setting.entrant(campaign, "QP-XY"));
        reader.post("/c/qingpu-2022/checkin");
        the(Points.class).settle();
        organiser = signedIn(setting.somebody(), "organiser");
        var at = organiser.post("/editor/change", "campaign", "qingpu-2022").path();
        var draft = the(Drafts.class).of(Long.parseLong(at.replaceAll("\\D", "")));
        var fewer = "fact: checkin\n      points: 4\n";
        var document =
                the(Campaigns.class)
                        .document(campaign)
                        .replace("fact: checkin\n      points: 5\n", fewer);
        var edition = String.valueOf(draft.edition());
        path = organiser.post(at + "/preview", "document", document, "edition", edition).path();
        the(Working.class).work();
        var all = shown("");
        assertThat(all).anyMatch(row -> row.contains("更差 4"));
        assertThat(shown("?what=&thing=&whose=&way=worse")).isEqualTo(all);
        assertThat(shown("?way=better")).isEmpty();
        assertThat(shown("?what=points&whose=people")).hasSize(1);
        assertThat(listed("")).isEqualTo(all.size());
        assertThat(listed("?what=points&whose=people&way=worse")).isEqualTo(1);
        assertThat(listed("?way=better")).isZero();
    }

    private List<String> shown(String query) {
        return organiser.get(path + query).page().select("#list tbody tr").eachText();
    }

    private long listed(String query) {
        return organiser.get(path + "/differences.csv" + query).body().lines().skip(1).count();
    }
}
