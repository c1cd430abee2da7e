package kaijuan.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaijuan.ground.web.Refusal;

/** Books as EPUB 2 and 3. */
final class Epub {

    private static final int MOST_CSS = 1 << 20;
    private static final long MOST_CHARACTERS = 20_000_000;

    private final Path file;
    private final EpubZip zip;
    private final EpubPackage book;
    private final Looks looks = new Looks();
    private final Map<String, Draft.Picture> pictures = new LinkedHashMap<>();

    private Epub(Path file, EpubZip zip, EpubPackage book) {
        this.file = file;
        this.zip = zip;
        this.book = book;
    }

    /** The book in the file, or a refusal in words. */
    static Draft read(Path file) throws IOException {
        try (var zip = EpubZip.open(file)) {
            return new Epub(file, zip, EpubPackage.of(zip)).draft();
        }
    }

    private Draft draft() throws IOException {
        for (var item : book.items().values()) {
            if (item.type().equals("text/css") && zip.has(item.path())) {
                looks.read(new String(zip.bytes(item.path(), MOST_CSS), StandardCharsets.UTF_8));
            }
        }
        var front = book.cover();
        var cover = front == null ? null : picture(front.path()).orElse(null);
        var binding = new Binding(EpubContents.of(zip, book), cover);
        for (var item : book.spine()) {
            if (zip.has(item.path()) && item != book.contents()) {
                var document = EpubPackage.xml(zip, item.path());
                var title = document.title();
                var scrub =
                        new Scrub(new Attributes(item.path(), looks, s -> shown(item.path(), s)));
                binding.add(item.path(), title, scrub.blocks(document));
            }
        }
        var pieces = binding.bound(book.words().name());
        if (pieces.stream().mapToLong(Draft.Piece::length).sum() > MOST_CHARACTERS) {
            throw Refusal.against("shelf.refused.epub.bomb");
        }
        return new Draft(Title.BOOK, book.words(), pieces, List.copyOf(pictures.values()), cover);
    }

    private Optional<String> shown(String from, String source) {
        try {
            return picture(EpubPackage.resolve(from, source));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The name under which the picture is kept, or nothing if it is none. */
    private Optional<String> picture(String path) throws IOException {
        var known = pictures.get(path);
        if (known != null) {
            return Optional.of(known.name());
        }
        if (!zip.has(path)) {
            return Optional.empty();
        }
        var type = Pictures.type(zip.bytes(path, Pictures.MOST_BYTES));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var name = name(pictures.size() + 1, type.get());
        pictures.put(path, new Draft.Picture(name, type.get(), () -> again(path)));
        return Optional.of(name);
    }

    private byte[] again(String path) throws IOException {
        try (var reopened = EpubZip.open(file)) {
            return reopened.bytes(path, Pictures.MOST_BYTES);
        }
    }

    /** A name of our own: nothing from the book gets into an address. */
    private static String name(int no, String type) {
        return no + "." + type.substring(type.indexOf('/') + 1).replace("jpeg", "jpg");
    }
}
