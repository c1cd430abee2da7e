package kaijuan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kaijuan.Tables;
import kaijuan.ground.sheet.Workbook;
import kaijuan.ground.text.Texts;
import org.junit.jupiter.api.Test;

class UnitFileTest extends Tables {

    @Test
    void aFileIsTakenAndTheSameAgainChangesNothing() {
        var file = "编码,名称,类别,上级\na1,甲区,区县,\na2,乙街道,街镇,a1\n";
        assertThat(load(file))
                .isEqualTo(new Report(List.of(), List.of(2, 3), List.of(), List.of()));
        assertThat(load(file))
                .isEqualTo(new Report(List.of(), List.of(), List.of(), List.of(2, 3)));
        assertThat(units().byCode("a2").kind()).isEqualTo("street");
    }

    @Test
    void aUnitThatMovesOrIsRenamedKeepsItsId() {
        load("code,name,kind,parent\nb1,北,county,\nb2,南,county,\nb3,旧名,street,b1\n");
        var before = units().byCode("b3");
        var report = load("code,name,kind,parent\nb3,新名,street,b2\n");
        var after = units().byCode("b3");
        assertThat(report.changed()).isEqualTo(1);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.name()).isEqualTo("新名");
        assertThat(after.parent()).isEqualTo(units().byCode("b2").id());
    }

    @Test
    void aFileMayBeInGb18030WithSemicolonsOrTabs() {
        var semicolons = "编码;名称;类别;上级\nc1;丙区;区县;\n";
        var tabs = "code\tname\tkind\tparent\nc2\t丁区\tcounty\t\n";
        assertThat(load(semicolons.getBytes(Charset.forName("GB18030"))).added()).isEqualTo(1);
        assertThat(load(tabs.getBytes(StandardCharsets.UTF_16)).added()).isEqualTo(1);
        assertThat(load("\uFEFFcode,name,kind,parent\nc3,戊区,county,\n").added()).isEqualTo(1);
        assertThat(units().byCode("c1").name()).isEqualTo("丙区");
        assertThat(units().byCode("c2").name()).isEqualTo("丁区");
    }

    @Test
    void allMistakesAreToldAtOnceWithTheirLinesAndNothingIsLoaded() {
        var report =
                load(
                        """
                        编码,名称,类别,上级
                        d1,好的,区县,
                        d1,又一个,区县,
                        d2,,街镇,d1
                        d3,找不到上级,街镇,nowhere
                        d4,写了名称,街镇,好的
                        d 5,空格编码,街镇,d1
                        d6,=1+1,街镇,d1
                        """
                                + "d7,"
                                + "长".repeat(101)
                                + ",街镇,d1\n");
        assertThat(said(report))
                .containsExactly(
                        "第 3 行：编码 d1 重复了，第 2 行已经有；每个单位的编码只能有一个。",
                        "第 4 行：没有填“名称”。",
                        "第 5 行：上级 nowhere 既不在文件里，也不在系统里；请填上级单位的编码，没有上级就留空。",
                        "第 6 行：上级要填编码，不是名称：“好的”的编码是 d1。",
                        "第 7 行：编码“d 5”里有不能用的字符；只能用文字、数字、点、下划线和连字符。",
                        "第 8 行：“名称”以“=”开头，像是公式；请直接写文字。",
                        "第 9 行：“名称”太长，最多 100 个字。");
        assertThat(units().maybe("d1")).isEmpty();
    }

    @Test
    void aMissingColumnIsNamedBesideTheHeaderThatIsThere() {
        assertThat(said(load("编码,名称\ne1,某\n")))
                .containsExactly(
                        "第 1 行：缺少“类别”列（也可以写 kind）；现在的表头是：编码 | 名称",
                        "第 1 行：缺少“上级”列（也可以写 parent）；现在的表头是：编码 | 名称");
    }

    @Test
    void aLoopIsToldOnceWithItsChain() {
        var report = load("code,name,kind,parent\nf1,一,union,f3\nf2,二,union,f1\nf3,三,union,f2\n");
        assertThat(said(report)).containsExactly("第 2 行：上级绕成了圈：f1 → f3 → f2 → f1；请把其中一个的上级改对。");
    }

    @Test
    void aMoveUnderOnesOwnChildIsALoopAlsoWhenTheChildIsNotInTheFile() {
        load("code,name,kind,parent\ng1,上,union,\ng2,下,union,g1\n");
        assertThat(said(load("code,name,kind,parent\ng1,上,union,g2\n")))
                .containsExactly("第 2 行：上级绕成了圈：g1 → g2 → g1；请把其中一个的上级改对。");
    }

    @Test
    void aSecondUnitOfTheSameNameUnderTheSameParentIsRefused() {
        var report = load("code,name,kind,parent\nh1,同名,union,\nh2,同名,union,\n");
        assertThat(said(report)).containsExactly("第 3 行：同一个上级下已经有“同名”（编码 h1）；请把名称写得能区分开。");
    }

    @Test
    void whatIsNoTableIsRefusedInWords() {
        assertThat(said(load(""))).containsExactly("第 1 行：文件是空的，或者超过 20 MB；请拆成几个文件。");
        assertThat(said(load("编码,名称,类别,上级\n"))).containsExactly("第 1 行：除了表头没有任何单位；每个单位写一行。");
        assertThat(said(load(new byte[] {(byte) 0xff, 1, 2, 0, (byte) 0xff})))
                .containsExactly("第 1 行：无法识别文字编码；请另存为 UTF-8 或 GB18030 的 CSV。");
        assertThat(said(load("code,name,kind,parent\ni1,\"没有收尾,x,\n")))
                .singleElement()
                .asString()
                .startsWith("第 2 行：引号没有配对");
        assertThat(said(load(new byte[] {'P', 'K', 3, 4, 9, 9})))
                .singleElement()
                .asString()
                .contains("XLSX");
    }

    @Test
    void aSpreadsheetIsTakenAndItsFormulasAreNot() throws IOException {
        assertThat(load(sheet("<c r='B2' t='inlineStr'><is><t>表格区</t></is></c>")).added())
                .isEqualTo(1);
        assertThat(units().byCode("310118").name()).isEqualTo("表格区");
        assertThat(said(load(sheet("<c r='B2' t='str'><f>A2&amp;1</f><v>3101181</v></c>"))))
                .contains("第 2 行：单元格 B2 是公式；公式不会被执行，请粘贴为数值。");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsParsed() throws IOException {
        var bomb = zip("xl/worksheets/sheet1.xml", new byte[170 << 20]);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(said(load(bomb))).containsExactly("第 1 行：XLSX 解压后超过 160 MB，不予读取；请另存为 CSV。");
    }

    private static byte[] sheet(String name) throws IOException {
        return Workbook.of(
                "<row r='1'>"
                        + Workbook.words("A1", "编码")
                        + Workbook.words("B1", "名称")
                        + Workbook.words("C1", "类别")
                        + Workbook.words("D1", "上级")
                        + "</row><row r='2'><c r='A2'><v>310118</v></c>"
                        + name
                        + Workbook.words("C2", "区县")
                        + "</row>");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private Report load(String file) {
        return load(file.getBytes(StandardCharsets.UTF_8));
    }

    private Report load(byte[] file) {
        return the(UnitFile.class).load(file);
    }

    private List<String> said(Report report) {
        var chinese = the(Texts.class).chinese();
        return report.findings().stream().map(finding -> finding.say(chinese)).toList();
    }

    private Units units() {
        return the(Units.class);
    }
}
