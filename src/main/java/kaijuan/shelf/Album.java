package kaijuan.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kaijuan.ground.web.Refusal;

/**
 * The files of one recording in their order, one part each: a single file, or a folder of numbered
 * ones.
 */
record Album(List<Path> files, List<String> digests) {

    private static final Set<String> ENDINGS = Set.of("mp3", "m4a", "m4b");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,6})[\\s.、_-]*(.*)");
    private static final int MOST = 1000;

    /** Whether the folder holds a recording in several numbered files and nothing else to take. */
    static boolean is(Path folder) throws IOException {
        var files = all(folder);
        return files.size() > 1
                && files.stream().allMatch(f -> sounds(f) && NUMBERED.matcher(bare(f)).matches());
    }

    /** The file, or the folder's files by their numbers. */
    static Album of(Path path) throws IOException {
        var files = Files.isDirectory(path) ? numbered(path) : List.of(path);
        var digests = new ArrayList<String>();
        for (var file : files) {
            digests.add(Stacks.digest(Content.sized(file)));
        }
        return new Album(files, digests);
    }

    /** The digest of the whole. */
    String digest() {
        return digests.size() == 1 ? digests.getFirst() : Stacks.hex(String.join("\n", digests));
    }

    /** What it holds; a folder's parts bear the names of their files. */
    Draft read(String name) throws IOException {
        if (files.size() == 1) {
            return Appraisal.of(files.getFirst(), name);
        }
        var pieces = new ArrayList<Draft.Piece>();
        var author = "";
        for (var file : files) {
            var draft = Appraisal.of(file, bare(file));
            if (!draft.medium().equals(Title.AUDIO)) {
                throw Refusal.against("shelf.refused.medium." + draft.medium());
            }
            author = author.isEmpty() ? draft.words().author() : author;
            var one = draft.pieces().getFirst();
            pieces.add(new Draft.Piece(called(file), one.length(), null, one.type(), one.marks()));
        }
        return new Draft(Title.AUDIO, new Draft.Words("", author, ""), pieces, List.of(), null);
    }

    private static List<Path> numbered(Path folder) throws IOException {
        var files = all(folder).stream().filter(Album::sounds).toList();
        if (files.isEmpty() || files.size() > MOST) {
            throw Refusal.against("shelf.refused.album", folder.getFileName(), MOST);
        }
        return files.stream()
                .sorted(Comparator.comparingInt(Album::number).thenComparing(Album::bare))
                .toList();
    }

    private static List<Path> all(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> Manifest.ENDINGS.contains(Manifest.ending(f)))
                    .toList();
        }
    }

    private static boolean sounds(Path file) {
        return ENDINGS.contains(Manifest.ending(file).toLowerCase(Locale.ROOT));
    }

    private static int number(Path file) {
        var matched = NUMBERED.matcher(bare(file));
        return matched.matches() ? Integer.parseInt(matched.group(1)) : Integer.MAX_VALUE;
    }

    private static String called(Path file) {
        var matched = NUMBERED.matcher(bare(file));
        return matched.matches() && !matched.group(2).isBlank() ? matched.group(2) : bare(file);
    }

    private static String bare(Path file) {
        return Arrival.bare(file.getFileName().toString());
    }
}
