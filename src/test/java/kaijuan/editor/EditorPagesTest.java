package kaijuan.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.change.Working;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The organiser's pages")
class EditorPagesTest extends Wire {

    private final Setting setting = new Setting(this);
    private Campaign qingpu;
    private Person li;
    private Person wang;

    @BeforeAll
    void twoOrganisers() {
        qingpu = setting.qingpu();
        li = signedIn(setting.somebody(), "organiser");
        wang = signedIn(setting.somebody(), "organiser");
    }

    private String draft(Person who) {
        var answer = who.post("/editor/change", "campaign", "qingpu-2022");
        return answer.header("Location").isEmpty() ? answer.path() : answer.header("Location");
    }

    private static String edition(Answer page) {
        return page.page().select("input[name=edition]").first().val();
    }

    @Test
    @DisplayName("are for organisers, each within their own units; drafts of others are unknown")
    void roles() {
        assertThat(anybody().get("/editor").path()).contains("/sign-in");
        assertThat(signedIn(setting.somebody(), "librarian").get("/editor").status())
                .isEqualTo(403);
        long member = setting.somebody();
        the(Roles.class).grant(member, "organiser", the(Units.class).byCode("QP-XY").id());
        // Signed in as staff are, with a role that opens nothing here.
        var street = signedIn(member, "clerk");
        var at = draft(li);
        assertThat(street.get("/editor").page().select("article")).isEmpty();
        assertThat(street.get(at).status()).isEqualTo(404);
        assertThat(street.get("/editor/versions/qingpu-2022").status()).isEqualTo(404);
        assertThat(street.post(at, "document", "x", "edition", "1").status()).isEqualTo(404);
        assertThat(street.post(at + "/apply", "edition", "1", "preview", "1").status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName(
            "tell the second of two organisers who saved what; nothing is overwritten silently")
    void overtaken() {
        var at = draft(li);
        var seen = li.get(at);
        var edition = edition(seen);
        var document = seen.page().select("#document").text().strip() + "\n";
        document = the(Drafts.class).of(number(at)).document();
        var mine = document.replace("每天在", "天天在") + "# 李\n";
        var theirs = document + "# 王\n";
        wang.post(at, "document", theirs, "edition", edition);
        var told = li.post(at, "document", mine, "edition", edition);
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text()).contains("没有保存：别人刚改过", "另一位组织者");
        assertThat(told.page().select(".theirs-line code").eachText()).contains("# 王");
        assertThat(told.page().select(".mine-line code").eachText()).contains("# 李");
        assertThat(told.page().select("textarea").val()).contains("# 李");
        assertThat(the(Drafts.class).of(number(at)).document()).isEqualTo(theirs);
        var both = theirs + "# 李\n";
        li.post(at, "document", both, "edition", edition(told));
        assertThat(the(Drafts.class).of(number(at)).document()).isEqualTo(both);
    }

    @Test
    @DisplayName("work without script: checked, changed by the form, comments staying, tried")
    void withoutScript() {
        var at = li.post("/editor/begin", "template", "blank-1-smallest").path();
        var page = li.get(at).page();
        var document = the(Drafts.class).of(number(at)).document();
        var flawed = li.submit(at + "/look", "document", document.replace("cap: 10", "cup: 10"));
        assertThat(flawed.page().select("#mistakes li").text()).contains("没有这个键。是不是 cap？");
        var seen = page.select("input[name=seen]").val();
        var formed =
                li.submit(
                        at + "/form",
                        "document",
                        document,
                        "seen",
                        seen,
                        "f.points.rules[1].cap",
                        "12");
        assertThat(formed.page().select("#document").val().strip() + "\n")
                .isEqualTo(document.replace("cap: 10", "cap: 12"));
        var old = li.submit(at + "/form", "document", document + "#\n", "seen", seen);
        assertThat(old.text()).contains("定义刚才又改过");
        var tried = li.submit(at + "/try", "document", document, "people", "小王：读 40 分钟");
        assertThat(tried.page().select("#tried").text()).contains("小王 8 分", "第 1 天读 40 分钟");
    }

    @Test
    @DisplayName("copy a campaign to other days and open it for everybody")
    void copied() {
        var at =
                li.post(
                                "/editor/copy",
                                "campaign",
                                "qingpu-2022",
                                "address",
                                "qingpu-2023",
                                "name",
                                "书香青浦 2023",
                                "day",
                                "2023-04-23")
                        .path();
        var document = the(Drafts.class).of(number(at)).document();
        assertThat(document)
                .contains("campaign: qingpu-2023", "name: 书香青浦 2023")
                .contains("2023-04-23 to 2023-10-06", "2023-10-07 to 2023-10-15")
                .contains("# 附表 1")
                .doesNotContain("2022-10-06");
        assertThat(wang.get("/editor").text()).contains("书香青浦 2023");
        var edition = edition(li.get(at));
        assertThat(li.get(at + "/open").text()).contains("/c/qingpu-2023");
        li.post(at + "/open", "edition", edition);
        assertThat(anybody().get("/c/qingpu-2023/rules").text()).contains("2023-10-06");
        assertThat(li.get(at).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("preview a change, offer it as a spreadsheet, apply it once")
    void applied() {
        var c =
                setting.define(
                        the(Campaigns.class).document(qingpu).replace("qingpu-2022", "other"));
        setting.entrant(c, "QP-XY");
        var at = li.post("/editor/change", "campaign", "other").path();
        var draft = the(Drafts.class).of(number(at));
        var document = draft.document().replace("show: 100", "show: 50");
        var asked = li.post(at + "/preview", "document", document, "edition", "" + draft.edition());
        assertThat(asked.text()).contains("正在重算");
        the(Working.class).work();
        var preview = li.get(asked.path());
        assertThat(preview.text()).contains("没有人，也没有单位会有不同");
        assertThat(li.get(asked.path() + "/differences.xlsx").body()).startsWith("PK");
        var file = li.get(asked.path() + "/differences.csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        var edition = edition(preview);
        var no = preview.page().select("input[name=preview]").val();
        var form = List.of("edition", edition, "preview", no, "note", "只公布前 50 名");
        var done = li.post(at + "/apply", form.toArray(String[]::new));
        assertThat(done.text()).contains("第 2 版", "只公布前 50 名", "您自己");
        assertThat(li.post(at + "/apply", form.toArray(String[]::new)).status()).isEqualTo(409);
        assertThat(the(Campaigns.class).byId(c.id()).version()).isEqualTo(2);
        var own = li.json("/member/data").json();
        assertThat(own.at("/editor/versions").toString()).contains("只公布前 50 名", "other");
        assertThat(own.at("/change/previews/0/campaign").asString()).isEqualTo("other");
    }

    @Test
    @DisplayName("ask the database no more for thirty drafts than for one")
    void queries() {
        long member = setting.somebody();
        var person = signedIn(member, "organiser");
        the(Drafts.class).begin("name: 一\n", member);
        person.get("/editor");
        var one = queries(() -> person.get("/editor")).size();
        for (int i = 0; i < 30; i++) {
            the(Drafts.class).begin("name: 第 " + i + " 份\n", member);
        }
        assertThat(queries(() -> person.get("/editor"))).hasSizeLessThanOrEqualTo(one + 1);
        assertThat(person.get("/editor").text()).contains("第 29 份");
    }

    private static long number(String at) {
        return Long.parseLong(at.replaceAll("\\?.*", "").replaceAll("\\D", ""));
    }
}
