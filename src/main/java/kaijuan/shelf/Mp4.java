package kaijuan.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaijuan.ground.web.Refusal;

/** Recordings (M4A, M4B) and films as MP4, judged by their boxes. */
final class Mp4 {

    private static final Set<String> LOCKED = Set.of("drms", "drmi", "enca", "encv");
    private static final int MOST_TEXT = 1 << 16;

    private final Window file;
    private final Boxes.Box movie;
    private final List<Track> tracks = new ArrayList<>();

    private Mp4(Window file, Boxes.Box movie) throws IOException {
        this.file = file;
        this.movie = movie;
        for (var box : Boxes.in(file, movie, 0)) {
            if (box.type().equals("trak") && tracks.size() < 50) {
                tracks.add(Track.of(file, box));
            }
        }
    }

    /** What the file holds, or a refusal in words. */
    static Draft read(Path path) throws IOException {
        try (var file = new Window(path)) {
            var boxes = Boxes.of(file);
            if (Boxes.first(boxes, "moof").isPresent()) {
                throw Refusal.against("shelf.refused.mp4.pieces");
            }
            var movie = Boxes.first(boxes, "moov");
            if (movie.isEmpty() || movie.get().end() > file.size()) {
                throw Refusal.against("shelf.refused.mp4");
            }
            return new Mp4(file, movie.get()).draft();
        } catch (java.io.EOFException | ArithmeticException e) {
            throw Refusal.against("shelf.refused.mp4");
        }
    }

    private Draft draft() throws IOException {
        var film = kind("vide").filter(t -> !t.codec().matches("jpeg|png |mjpg"));
        var sound = kind("soun");
        for (var track : tracks) {
            if (LOCKED.contains(track.codec())) {
                throw Refusal.against("shelf.refused.mp4.locked");
            }
        }
        if (film.isPresent() && !film.get().codec().matches("avc[1-4]")) {
            throw Refusal.against("shelf.refused.mp4.codec", codec(film.get()));
        }
        if (sound.isPresent() && !sound.get().codec().equals("mp4a")) {
            throw Refusal.against("shelf.refused.mp4.codec", codec(sound.get()));
        }
        var main = film.or(() -> sound).orElseThrow(() -> Refusal.against("shelf.refused.mp4"));
        if (!main.whole(file) || film.isPresent() && small(film.get())) {
            throw Refusal.against("shelf.refused.mp4");
        }
        var medium = film.isPresent() ? Title.VIDEO : Title.AUDIO;
        var words = new Draft.Words(said("©nam"), said("©ART"), said("desc"));
        var type = film.isPresent() ? "video/mp4" : "audio/mp4";
        var marks = marks(main).stream().filter(m -> m.at() < main.millis()).toList();
        var piece = new Draft.Piece(words.name(), main.millis(), null, type, marks);
        var cover = cover();
        return new Draft(medium, words, List.of(piece), cover, cover.isEmpty() ? null : "cover");
    }

    private boolean small(Track film) throws IOException {
        var size = film.size(file);
        return size[0] < 16 || size[1] < 16 || size[0] > 7680 || size[1] > 7680;
    }

    private Optional<Track> kind(String kind) {
        return tracks.stream().filter(t -> t.kind().equals(kind)).findFirst();
    }

    private static String codec(Track track) {
        return Label.cut(track.codec(), 8);
    }

    private List<Mark> marks(Track main) throws IOException {
        for (var track : tracks) {
            if (main.chapters() != 0 && track.id() == main.chapters()) {
                return track.marks(file);
            }
        }
        var chpl = Boxes.at(file, movie, "udta", "chpl");
        return chpl.isPresent() ? listed(chpl.get()) : List.of();
    }

    /** Chapters as some programs list them: hundreds of nanoseconds and a short name. */
    private List<Mark> listed(Boxes.Box box) throws IOException {
        var marks = new ArrayList<Mark>();
        long at = box.start() + (file.at(box.start()) == 0 ? 4 : 8);
        int count = file.at(at++);
        for (int i = 0; i < count && at + 9 <= box.end(); i++) {
            int length = file.at(at + 8);
            var name = new String(file.bytes(at + 9, length), StandardCharsets.UTF_8);
            marks.add(new Mark(file.number(at, 8) / 10_000, name.isBlank() ? "…" : name));
            at += 9 + length;
        }
        return marks;
    }

    private Optional<Boxes.Box> data(String type) throws IOException {
        return Boxes.at(file, movie, "udta", "meta", "ilst", type, "data")
                .filter(d -> d.length() > 8);
    }

    private String said(String type) throws IOException {
        var data = data(type);
        return data.isEmpty() || data.get().length() > MOST_TEXT
                ? ""
                : new String(
                        file.bytes(data.get().start() + 8, (int) data.get().length() - 8),
                        StandardCharsets.UTF_8);
    }

    private List<Draft.Picture> cover() throws IOException {
        var data = data("covr");
        if (data.isEmpty() || data.get().length() > Pictures.MOST_BYTES) {
            return List.of();
        }
        var bytes = file.bytes(data.get().start() + 8, (int) data.get().length() - 8);
        return Pictures.type(bytes)
                .map(type -> List.of(new Draft.Picture("cover", type, () -> bytes)))
                .orElse(List.of());
    }
}
