package kaijuan.ground.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the smallest XLSX file that holds the rows, written in the format's own words. */
public final class Workbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private Workbook() {}

    /** A cell of words. */
    public static String words(String cell, String words) {
        return "<c r='" + cell + "' t='inlineStr'><is><t>" + words + "</t></is></c>";
    }

    /** The file that holds the rows. */
    public static byte[] of(String rows) throws IOException {
        return of(rows, "");
    }

    /** The same with what follows the rows, such as merged cells. */
    public static byte[] of(String rows, String more) throws IOException {
        var files =
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns='"
                                + PACKAGE
                                + "content-types'>"
                                + "<Default Extension='rels' ContentType='application/"
                                + "vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='"
                                + TYPE
                                + "spreadsheetml.sheet.main+xml'/>"
                                + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='"
                                + TYPE
                                + "spreadsheetml.worksheet+xml'/></Types>",
                        "_rels/.rels",
                        links("officeDocument", "xl/workbook.xml"),
                        "xl/_rels/workbook.xml.rels",
                        links("worksheet", "worksheets/sheet1.xml"),
                        "xl/workbook.xml",
                        "<workbook xmlns='"
                                + MAIN
                                + "' xmlns:r='"
                                + LINKS
                                + "'><sheets>"
                                + "<sheet name='s' sheetId='1' r:id='rId1'/></sheets></workbook>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns='"
                                + MAIN
                                + "'><sheetData>"
                                + rows
                                + "</sheetData>"
                                + more
                                + "</worksheet>");
        return zipped(files);
    }

    private static byte[] zipped(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String links(String type, String target) {
        return "<Relationships xmlns='"
                + PACKAGE
                + "relationships'><Relationship Id='rId1' Type='"
                + LINKS
                + "/"
                + type
                + "' Target='"
                + target
                + "'/></Relationships>";
    }
}
