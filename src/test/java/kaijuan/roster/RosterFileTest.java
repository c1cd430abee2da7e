package kaijuan.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaijuan.Tables;
import kaijuan.ground.sheet.Export;
import kaijuan.ground.sheet.Workbook;
import kaijuan.ground.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file of a roster")
class RosterFileTest extends Tables {

    private static final String HEADER =
            "<row r='1'>" + Workbook.words("A1", "姓名") + Workbook.words("B1", "手机号") + "</row>";

    private Challenge challenge;

    @BeforeAll
    void aCampaign() {
        challenge = new Challenge(this, "files");
    }

    private Report check(byte[] file) {
        return the(Rosters.class).check(challenge.order(null, false, file));
    }

    private Report check(String file) {
        return check(file.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> said(Report report) {
        var text = new Texts().chinese();
        return report.flaws().stream().map(flaw -> flaw.say(text)).toList();
    }

    @Test
    @DisplayName("has phones that a spreadsheet made numbers: what lost no digit is taken")
    void numbers() {
        var report =
                check(
                        """
                        姓名,手机号
                        甲一,13800138000.0
                        甲二,1.3800138001E10
                        甲三,1.38E10
                        甲四,+86 138-0013-8003
                        甲五,１３８００１３８００４
                        甲六,'13800138006
                        """);
        assertThat(report.added()).isEqualTo(5);
        assertThat(said(report)).singleElement().asString().startsWith("第 4 行：手机号被表格软件写成了科学记数");
        assertThat(check("姓名,手机号\n甲一,138001380005\n甲二,1380013\n").refused()).isEqualTo(2);
    }

    @Test
    @DisplayName("of a spreadsheet has numbers, merged cells and formulas: each line is told")
    void sheets() throws IOException {
        var rows =
                HEADER
                        + row(2, Workbook.words("A2", "乙一"), "<c r='B2'><v>1.3900138001E10</v></c>")
                        + row(3, Workbook.words("A3", "乙二"), "<c r='B3'><v>13900138002.0</v></c>")
                        + row(4, "", "<c r='B4'><v>13900138003</v></c>")
                        + row(
                                5,
                                Workbook.words("A5", "乙四"),
                                "<c r='B5' t='str'><f>HYPERLINK(\"http://x\")</f><v>1</v></c>")
                        + row(6, Workbook.words("A6", "=1+1"), "<c r='B6'><v>13900138005</v></c>");
        var report = check(Workbook.of(rows, "<mergeCells><mergeCell ref='A3:A4'/></mergeCells>"));
        assertThat(report.added()).isEqualTo(2);
        assertThat(said(report))
                .anyMatch(s -> s.startsWith("第 4 行：没有填姓名；合并的单元格"))
                .anyMatch(s -> s.startsWith("第 5 行：单元格 B5 是公式"))
                .anyMatch(s -> s.startsWith("第 6 行："))
                .hasSize(3);
    }

    private static String row(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    @Test
    @DisplayName("may be in GB18030; without a column, empty, of zeros or no table it is refused")
    void encodings() {
        var chinese = "姓名,手机号\n丙一,13700138001\n".getBytes(Charset.forName("GB18030"));
        assertThat(check(chinese).added()).isEqualTo(1);
        assertThat(said(check("姓名,单位\n丙一,某\n"))).singleElement().asString().contains("缺少“手机号”列");
        assertThat(said(check("姓名,手机号\n"))).singleElement().asString().contains("除了表头没有任何人");
        assertThat(said(check(new byte[4096]))).singleElement().asString().contains("无法识别文字编码");
        assertThat(said(check(new byte[0]))).singleElement().asString().contains("文件是空的");
        assertThat(check(new byte[] {'P', 'K', 3, 4, 0, 0}).unread()).isTrue();
        assertThat(check("姓名,手机号\n丙一,13700138001\n丙二,\"没有收尾\n").unread()).isTrue();
    }

    @Test
    @DisplayName("with the same phone twice, or a unit beyond, loses those lines alone")
    void lines() {
        var order =
                challenge.order(
                        "QP-XY",
                        false,
                        "丁一,13600138001,",
                        "丁二,13600138001,",
                        "丁三,13600138002,QP-YP",
                        "丁四,13600138003,QP-XY",
                        "丁,13600138004,");
        var report = the(Rosters.class).take(order);
        assertThat(report.added()).isEqualTo(2);
        assertThat(said(report))
                .containsExactly(
                        "第 3 行：手机号与第 2 行相同；一个手机号只能有一行。",
                        "第 4 行：单位编码“QP-YP”不存在，或者不在这份名单所属的单位之下；请填单位的编码，不限单位就留空。",
                        "第 6 行：" + new Texts().chinese().say("member.name.wrong"));
        assertThat(the(Rosters.class).take(order).nothing()).isTrue();
    }

    @Test
    @DisplayName("that unpacks to far more than it is, is refused before it is parsed")
    void bomb() throws IOException {
        var file = Files.createTempFile(Path.of("target"), "bomb", ".xlsx");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 170; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        var report =
                the(Rosters.class).check(new Order(challenge.campaign, file, null, false, null));
        Files.delete(file);
        assertThat(report.unread()).isTrue();
        assertThat(said(report)).singleElement().asString().contains("解压后超过");
    }

    @Test
    @DisplayName("that was exported is read again as it was, formulas disarmed")
    void roundTrip() throws IOException {
        for (var format : Export.Format.values()) {
            var file = Files.createTempFile(Path.of("target"), "round", "");
            try (var out = Files.newOutputStream(file);
                    var export = Export.to(out, format, "姓名", "手机号")) {
                export.row("戊一", "13500138001");
                export.row("=cmd|' /C calc'!A0", "13500138002");
                export.row("戊二", 13500138003L);
            }
            var order = new Order(challenge.campaign, file, null, false, null);
            var report = the(Rosters.class).check(order);
            assertThat(report.added()).as(format.name()).isEqualTo(2);
            assertThat(report.refused()).isEqualTo(1);
            Files.delete(file);
        }
    }
}
