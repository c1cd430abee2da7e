package kaijuan.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import kaijuan.ground.web.Refusal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;

/**
 * Books as PDF: each page is a part. Nothing in the file is ever run: here only its words are read,
 * and readers see pages drawn by pdf.js without scripting, links, forms or attached files.
 */
final class Pdf {

    static final String TYPE = "application/pdf";

    /** Characters that a page with fewer stands for: a picture, or one that was only scanned. */
    static final int LEAST = 300;

    private static final int MOST_PAGES = 3000;
    private static final long MOST_BYTES = 300L << 20;
    private static final long MEMORY = 64L << 20;
    private static final long SCRATCH = 1L << 30;
    private static final int MOST_CHARACTERS = 20_000;
    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_CONTENT = 16L << 20;
    private static final int MOST_OPERATORS = 50_000_000;

    private Pdf() {}

    /** The book in the file. */
    static Draft read(Path file) throws IOException {
        Content.sized(file, MOST_BYTES);
        var cache = MemoryUsageSetting.setupMixed(MEMORY, MEMORY + SCRATCH).streamCache;
        try (var document = Loader.loadPDF(file.toFile(), "", null, null, cache)) {
            if (document.isEncrypted()) {
                throw Refusal.against("shelf.refused.pdf.locked");
            }
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw Refusal.against("shelf.refused.pdf.broken");
            }
            if (pages > MOST_PAGES) {
                throw Refusal.against("shelf.refused.pdf.pages", MOST_PAGES);
            }
            return new Draft(Title.BOOK, words(document), pieces(document), List.of(), null);
        } catch (InvalidPasswordException e) {
            throw Refusal.against("shelf.refused.pdf.locked");
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            throw Refusal.against("shelf.refused.pdf.broken");
        } catch (StackOverflowError | OutOfMemoryError e) {
            // Objects within objects, or streams that unpack without end.
            throw Refusal.against("shelf.refused.pdf.bomb");
        }
    }

    private static Draft.Words words(PDDocument document) {
        var said = document.getDocumentInformation();
        return new Draft.Words(plain(said.getTitle()), plain(said.getAuthor()), "");
    }

    private static String plain(String said) {
        var text = said == null ? "" : said.replaceAll("\\p{Cntrl}", " ").strip();
        // Programs write the name of the file where the title should be.
        return text.toLowerCase().matches(".*\\.(docx?|wps|pdf|indd|pptx?|tex)$") ? "" : text;
    }

    private static List<Draft.Piece> pieces(PDDocument document) throws IOException {
        var names = names(document);
        var stripper = new Stripper();
        var pieces = new ArrayList<Draft.Piece>();
        for (int no = 1; no <= document.getNumberOfPages(); no++) {
            bounded(document.getPage(no - 1));
            stripper.setStartPage(no);
            stripper.setEndPage(no);
            var text = Label.cut(stripper.getText(document), MOST_CHARACTERS);
            var name = names.containsKey(no) ? no + " " + names.get(no) : String.valueOf(no);
            pieces.add(piece(name, text));
        }
        return pieces;
    }

    /** Refuses a page whose content unpacks to more than anybody writes on a page. */
    private static void bounded(PDPage page) throws IOException {
        long bytes = 0;
        for (var streams = page.getContentStreams(); streams.hasNext(); ) {
            var stream = streams.next().getCOSObject();
            try (var raw = stream.createRawInputStream();
                    var plain = flate(stream) ? new InflaterInputStream(raw) : raw) {
                bytes += length(plain);
            } catch (ZipException torn) {
                bytes += 1;
            }
        }
        if (bytes > MOST_CONTENT) {
            throw Refusal.against("shelf.refused.pdf.bomb");
        }
    }

    /** Bytes of the content, read: what a stream says that it skipped may lie behind its end. */
    private static long length(InputStream content) throws IOException {
        var buffer = new byte[1 << 13];
        long bytes = 0;
        for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
            bytes += n;
            if (bytes > MOST_CONTENT) {
                break;
            }
        }
        return bytes;
    }

    private static boolean flate(COSStream stream) {
        var filter = stream.getFilters();
        var first = filter instanceof COSArray all && all.size() > 0 ? all.get(0) : filter;
        return COSName.FLATE_DECODE.equals(first)
                || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
    }

    /** Reads words until a file has drawn more than any honest one does. */
    private static final class Stripper extends PDFTextStripper {

        private int operators;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands)
                throws IOException {
            if (++operators > MOST_OPERATORS) {
                throw Refusal.against("shelf.refused.pdf.bomb");
            }
            super.processOperator(operator, operands);
        }
    }

    private static Draft.Piece piece(String name, String text) {
        var blocks = new ArrayList<Element>();
        for (var line : text.split("\\R")) {
            var clean = line.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ").strip();
            if (!clean.isEmpty()) {
                blocks.add(new Element("p").text(clean));
            }
        }
        var page = Cut.piece(name, blocks, Map.of());
        return new Draft.Piece(name, Math.max(LEAST, page.length()), page.html(), TYPE, List.of());
    }

    /** What the outline calls pages, the first that it says of each. */
    private static Map<Integer, String> names(PDDocument document) {
        var names = new HashMap<Integer, String>();
        try {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            var item = outline == null ? null : outline.getFirstChild();
            for (int i = 0; item != null && i < MOST_ENTRIES; i++) {
                name(document, item).ifPresent(n -> names.putIfAbsent(n.getKey(), n.getValue()));
                item = item.getNextSibling();
            }
        } catch (IOException | RuntimeException e) {
            // An outline that cannot be read leaves pages with their numbers.
            return names;
        }
        return names;
    }

    private static Optional<Map.Entry<Integer, String>> name(
            PDDocument document, PDOutlineItem item) throws IOException {
        var page = item.findDestinationPage(document);
        var name = plain(item.getTitle());
        return page == null || name.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Map.entry(document.getPages().indexOf(page) + 1, Label.cut(name, 100)));
    }
}
