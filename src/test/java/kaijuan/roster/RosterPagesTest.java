package kaijuan.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The desk of rosters (D4)")
class RosterPagesTest extends Wire {

    private static final String DESK = "/c/roster-desk/roster";
    private static final String IMPORT = "/c/roster-desk/import";

    private Challenge challenge;
    private Person organiser;
    private Person clerk;
    private Person other;

    @BeforeAll
    void aCampaign() {
        challenge = new Challenge(this, "roster-desk");
        var setting = new Setting(this);
        organiser = signedIn(setting.somebody(), "organiser");
        clerk = clerk(setting, "QP-XY");
        other = clerk(setting, "QP-YP");
    }

    private Person clerk(Setting setting, String unit) {
        long who = setting.somebody();
        var of = signedIn(who, "clerk");
        the(Roles.class).revoke(who, "clerk", null);
        the(Roles.class).grant(who, "clerk", the(Units.class).byCode(unit).id());
        return of;
    }

    private Answer sends(Person who, String file, String... fields) {
        return who.upload(IMPORT, "会员.csv", file.getBytes(StandardCharsets.UTF_8), fields);
    }

    @Test
    @DisplayName("checks a roster line by line, changes nothing, and takes it when told to")
    void imported() {
        var file =
                """
                姓名,手机号
                甄会员,13810000001
                没有手机,
                写错了,1381000
                甄会员,13810000001
                """;
        var checked = sends(organiser, file, "kind", "members").page();
        assertThat(checked.text()).contains("还没有导入", "第 3 行：没有填手机号", "第 5 行：手机号与第 2 行相同");
        long who = challenge.enters("13810000001", "甄会员", "QP-XY");
        assertThat(challenge.certified(who)).isFalse();
        var action = checked.select("form[action^=" + IMPORT + "/]").attr("action");
        var taken = organiser.post(action).page();
        assertThat(taken.text()).contains("已经导入");
        challenge.settle();
        assertThat(challenge.certified(who)).isTrue();
        var again = sends(organiser, file, "kind", "members").page();
        assertThat(again.text()).contains("名单没有变化：1 人都已经在名单上");
        assertThat(again.select("form[action^=" + IMPORT + "/]")).isEmpty();
        assertThat(organiser.post(action).status()).as("it waits no longer").isEqualTo(404);
    }

    @Test
    @DisplayName("tells of every line in a table, before it is taken and after")
    void reported() {
        var file = new StringBuilder("姓名,手机号\n");
        for (int i = 0; i < 2500; i++) {
            var phone = i % 2 == 0 ? "1379%07d".formatted(i) : "=1+" + i;
            file.append("甄好人,").append(phone).append('\n');
        }
        var checked = sends(organiser, file.toString(), "kind", "members").page();
        var action = checked.select("form[action^=" + IMPORT + "/]").attr("action");
        assertThat(checked.select("a[href='" + action + "/report.xlsx']")).hasSize(1);
        var report = organiser.get(action + "/report.csv").body();
        assertThat(report.lines()).hasSize(2501);
        assertThat(report.lines().skip(1).limit(2)).first().isEqualTo("2,新增,");
        assertThat(report.lines().skip(2500)).first().asString().startsWith("2501,不导入,");
        assertThat(signedIn(new Setting(this).somebody(), "organiser").get(action + "/report.csv"))
                .extracting(Answer::status)
                .as("another's file")
                .isEqualTo(404);
        organiser.post(action);
        assertThat(organiser.get(action).status()).isEqualTo(404);
        assertThat(organiser.get(action + "/report.csv").body()).isEqualTo(report);
        assertThat(organiser.get(action + "/report.xlsx").body()).startsWith("PK");
    }

    @Test
    @DisplayName(
            "is of a clerk's own units: near misses, imports and exports of others stay hidden")
    void scoped() {
        long unit = the(Units.class).byCode("QP-XY").id();
        sends(clerk, "姓名,手机号\n贾似道,13810000011\n", "unit", String.valueOf(unit));
        var page = sends(clerk, "姓名,手机号\n贾似道,13810000011\n", "unit", "" + unit).page();
        clerk.post(page.select("form[action^=" + IMPORT + "/]").attr("action"));
        long who = challenge.enters("13810000011", "贾思道", "QP-XY");
        assertThat(clerk.get(DESK).page().text()).contains("贾似道", "贾思道", "138****0011");
        assertThat(other.get(DESK).page().text()).doesNotContain("贾似道", "贾思道");
        assertThat(organiser.get("/message").page().text()).contains("等您核对");
        assertThat(clerk.get(DESK + "/roster.csv").body()).contains("贾似道,13810000011,QP-XY");
        assertThat(other.get(DESK + "/roster.csv").body()).doesNotContain("贾似道");
        assertThat(other.post(DESK + "/" + who, "from", "near", "certify", "true").status())
                .isEqualTo(404);
        assertThat(sends(clerk, "姓名,手机号\n某某,13810000012\n").status()).isEqualTo(422);
        assertThat(sends(clerk, "姓名,手机号\n某某,13810000012\n", "kind", "units").status())
                .isEqualTo(404);
        var decided = clerk.post(DESK + "/" + who, "from", "near", "certify", "true");
        assertThat(decided.page().text()).doesNotContain("贾似道");
        assertThat(clerk.get(DESK + "?decided=true").page().text()).contains("贾思道", "已核实");
        var late = organiser.post(DESK + "/" + who, "from", "near", "certify", "true");
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    @DisplayName("finds who is on a roster by whole name or phone, within the own units alone")
    void found() {
        challenge.roster("QP-XY", false, "查名单,13810000031,", "查 名册,13810000032,");
        challenge.enters("13810000031", "查名单", "QP-XY");
        challenge.enters("13810000032", "查名次", "QP-XY");
        challenge.settle();
        assertThat(finds(clerk, "138 1000 0031")).contains("查名单", "138****0031", "已核实");
        assertThat(finds(clerk, "查名单")).contains("138****0031");
        assertThat(finds(clerk, "查名次")).contains("核对记录", "查名册");
        assertThat(finds(clerk, "13810000039")).contains("没有这个人");
        assertThat(finds(other, "查名单")).contains("没有这个人").doesNotContain("138****0031");
        var wrong = clerk.post(DESK + "/find", "who", "1381");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[role=alert]").text()).contains("完整");
    }

    private static String finds(Person who, String words) {
        return who.post(DESK + "/find", "who", words).page().select("main").text();
    }

    @Test
    @DisplayName("says nothing to readers of whether a stranger is on it")
    void silent() {
        challenge.roster("QP-XY", false, "常在榜,13810000021,");
        long near = challenge.enters("13810000022", "常在榜", "QP-XY");
        long far = challenge.enters("13810000023", "不在榜", "QP-XY");
        for (var path : List.of("", "/me", "/points", "/rules", "/standing")) {
            assertThat(plain(near, path)).as(path).isEqualTo(plain(far, path));
        }
        assertThat(signedIn(near).get("/message").page().text())
                .isEqualTo(signedIn(far).get("/message").page().text());
    }

    private String plain(long who, String path) {
        return signedIn(who).get("/c/roster-desk" + path).page().text().replace("常*", "不*");
    }

    @Test
    @DisplayName("takes units in, all of the file or nothing, within the organiser's own")
    void units() {
        var file = "编码,名称,类别,上级\nRD-1,新街道一,街镇,QP-XY\n";
        var checked = sends(organiser, file, "kind", "units").page();
        assertThat(the(Units.class).maybe("RD-1")).isEmpty();
        organiser.post(checked.select("form[action^=" + IMPORT + "/]").attr("action"));
        assertThat(the(Units.class).byCode("RD-1").name()).isEqualTo("新街道一");
        assertThat(sends(organiser, file, "kind", "units").page().text()).contains("没有变化");
        assertThat(organiser.get(IMPORT + "/units.csv").body()).contains("RD-1,新街道一,street");
        var wrong = "编码,名称,类别,上级\nRD-2,又一个,街镇,没有\n";
        var refused = sends(organiser, wrong, "kind", "units").page();
        assertThat(refused.text()).contains("第 2 行：上级 没有 既不在文件里");
        assertThat(refused.select("form[action^=" + IMPORT + "/]")).isEmpty();
    }

    @Test
    @DisplayName("takes targets of units into the draft of the definition (C6)")
    void targets() {
        var file = "单位编码,目标人数\nQP-XY,1500\nQP-YP,1400.0\nQP-ZX,很多\n没有,3\n";
        var checked = sends(organiser, file, "kind", "targets").page();
        assertThat(checked.text()).contains("第 4 行：目标人数应是", "第 5 行：单位编码“没有”");
        var taken = organiser.post(checked.select("form[action^=" + IMPORT + "/]").attr("action"));
        assertThat(taken.page().text()).contains("已经写进定义的草稿");
        var drafts = the(kaijuan.editor.Drafts.class).open();
        assertThat(drafts.getFirst().document()).contains("targets:", "QP-XY: 1500", "QP-YP: 1400");
        var again = sends(organiser, file, "kind", "targets").page().text();
        assertThat(again).contains("没有变化");
        assertThat(challenge.campaign.targets()).as("not at work yet").isEmpty();
    }
}
