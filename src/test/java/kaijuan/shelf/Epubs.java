package kaijuan.shelf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** EPUBs made for a test: a good one, of which single files are replaced. */
final class Epubs {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static Epubs three() {
        var made =
                new Epubs()
                        .with("mimetype", "application/epub+zip")
                        .with(
                                "META-INF/container.xml",
                                """
                        <?xml version="1.0"?>
                        <container version="1.0"
                            xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                        <rootfiles><rootfile full-path="OEBPS/book.opf"
                            media-type="application/oebps-package+xml"/></rootfiles></container>
                        """)
                        .with(
                                "OEBPS/book.opf",
                                """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <package xmlns="http://www.idpf.org/2007/opf" version="3.0">
                        <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                        <dc:title>诗经选</dc:title><dc:creator>佚名</dc:creator>
                        <dc:description>&lt;p&gt;先秦诗歌&lt;/p&gt;</dc:description></metadata>
                        <manifest>
                        <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml"
                            properties="nav"/>
                        <item id="css" href="a.css" media-type="text/css"/>
                        <item id="pic" href="img/a.png" media-type="image/png"
                            properties="cover-image"/>
                        <item id="c1" href="c1.xhtml" media-type="application/xhtml+xml"/>
                        <item id="c2" href="c%202.xhtml" media-type="application/xhtml+xml"/>
                        </manifest>
                        <spine><itemref idref="nav"/><itemref idref="c1"/><itemref idref="c2"/>
                        </spine></package>
                        """);
        return filled(made);
    }

    private static Epubs filled(Epubs made) {
        return made.with(
                        "OEBPS/nav.xhtml",
                        """
                        <html xmlns="http://www.w3.org/1999/xhtml"
                            xmlns:epub="http://www.idpf.org/2007/ops"><body>
                        <nav epub:type="landmarks"><ol><li><a href="x.xhtml">x</a></li></ol></nav>
                        <nav epub:type="toc"><ol><li><a href="c1.xhtml">国风</a>
                        <ol><li><a href="c1.xhtml#gj">关雎</a></li></ol></li>
                        <li><a href="c%202.xhtml">小雅</a></li></ol></nav></body></html>
                        """)
                .with("OEBPS/a.css", ".v{text-align:center;text-indent:0} p.s{font-size:.9em}")
                .with("OEBPS/img/a.png", png(3, 4))
                .with(
                        "OEBPS/c1.xhtml",
                        chapter(
                                "<h1>国风</h1><h2 id=\"gj\">关雎</h2>"
                                        + "<p class=\"v\">关关雎鸠，在河之洲。<a epub:type=\"noteref\" "
                                        + "href=\"c%202.xhtml#n1\">1</a></p>"
                                        + "<p><img src=\"img/a.png\" alt=\"洲\"/></p>"))
                .with(
                        "OEBPS/c 2.xhtml",
                        chapter(
                                "<div><div>呦呦鹿鸣，食野之苹。</div>"
                                        + "<aside epub:type=\"footnote\" id=\"n1\">"
                                        + "<p>雎鸠：水鸟。</p></aside></div>"));
    }

    /** The same book as EPUB 2, with an NCX. */
    static Epubs two() {
        var three = three();
        var opf = new String(three.files.get("OEBPS/book.opf"), StandardCharsets.UTF_8);
        three.files.remove("OEBPS/nav.xhtml");
        return three.with(
                        "OEBPS/book.opf",
                        opf.replace("version=\"3.0\"", "version=\"2.0\"")
                                .replace("nav.xhtml", "toc.ncx")
                                .replace(
                                        "application/xhtml+xml\"\n    properties=\"nav\"",
                                        "application/x-dtbncx+xml\"")
                                .replace("properties=\"nav\"", "")
                                .replace("properties=\"cover-image\"", "")
                                .replace(
                                        "</metadata>",
                                        "<meta name=\"cover\" content=\"pic\"/></metadata>")
                                .replace("<spine><itemref idref=\"nav\"/>", "<spine toc=\"nav\">"))
                .with(
                        "OEBPS/toc.ncx",
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN"
                            "http://www.daisy.org/z3986/2005/ncx-2005-1.dtd">
                        <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap>
                        <navPoint id="a"><navLabel><text>国风</text></navLabel>
                        <content src="c1.xhtml"/>
                        <navPoint id="b"><navLabel><text>关雎</text></navLabel>
                        <content src="c1.xhtml#gj"/></navPoint></navPoint>
                        <navPoint id="c"><navLabel><text>小雅</text></navLabel>
                        <content src="c%202.xhtml"/></navPoint></navMap></ncx>
                        """);
    }

    static String chapter(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE html>"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
                + "xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title>x</title></head><body>"
                + body
                + "</body></html>";
    }

    static byte[] png(int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Epubs with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Epubs with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Epubs without(String name) {
        files.remove(name);
        return this;
    }

    Path at(Path file) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
