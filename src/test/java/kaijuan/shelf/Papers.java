package kaijuan.shelf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDDocumentCatalogAdditionalActions;

/** PDF files for tests, well behaved and not. */
public final class Papers {

    /** Something done to a document before it is saved. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    private Papers() {}

    /** Pages, each with a line of so many words. */
    static Path of(Path file, int pages, int words, Change change) {
        try (var document = new PDDocument()) {
            for (int no = 1; no <= pages; no++) {
                var page = new PDPage(PDRectangle.A5);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(30, 500);
                    for (int left = words; left > 0; left -= 10) {
                        content.showText(("page" + no + " ").repeat(Math.min(left, 10)));
                        content.newLineAtOffset(0, -14);
                    }
                    content.endText();
                }
            }
            change.to(document);
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void locked(PDDocument document) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    }

    /** One that anybody may open, but not copy from. */
    static void guarded(PDDocument document) throws IOException {
        var may = new AccessPermission();
        may.setCanExtractContent(false);
        document.protect(new StandardProtectionPolicy("owner", "", may));
    }

    /** Runs a script and a program where a viewer lets it. */
    static void acting(PDDocument document) {
        var script = new PDActionJavaScript("app.alert('opened')");
        document.getDocumentCatalog().setOpenAction(script);
        var launch = new PDActionLaunch();
        launch.setF("/bin/sh");
        var actions = new PDDocumentCatalogAdditionalActions();
        actions.setWC(launch);
        document.getDocumentCatalog().setActions(actions);
    }

    /** A page in the national encoding and a font that every Chinese viewer is to have. */
    public static byte[] unembedded(String line) {
        var hex = HexFormat.of().formatHex(line.getBytes(Charset.forName("GBK")));
        var drawn = "BT /F1 28 Tf 60 700 Td <" + hex + "> Tj ET";
        var text = new StringBuilder("%PDF-1.4\n");
        var objects =
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[6 0 R]/Count 1>>",
                        "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H"
                                + "/DescendantFonts[4 0 R]>>",
                        "<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/FontDescriptor 5 0 R"
                                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>",
                        "<</Type/FontDescriptor/FontName/SimSun/Flags 6/Ascent 880/Descent -120"
                                + "/FontBBox[0 -120 1000 880]/ItalicAngle 0/StemV 93>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R"
                                + "/Resources<</Font<</F1 3 0 R>>>>>>",
                        "<</Length " + drawn.length() + ">>stream\n" + drawn + "\nendstream");
        var places = new StringBuilder("xref\n0 8\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(text.length()));
            text.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        int start = text.length();
        text.append(places).append("trailer<</Size 8/Root 1 0 R>>\nstartxref\n");
        text.append(start).append("\n%%EOF");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A page whose content unpacks to so many megabytes of nothing. */
    static Change bomb(int megabytes) {
        return document -> {
            var stream = new PDStream(document);
            var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < megabytes; i++) {
                    out.write(blanks);
                }
            }
            document.getPage(0).setContents(stream);
        };
    }
}
