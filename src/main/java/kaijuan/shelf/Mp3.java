package kaijuan.shelf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kaijuan.ground.web.Refusal;

/** Recordings as MP3, measured by walking through their frames. */
final class Mp3 {

    private static final int[] RATES = {44100, 48000, 32000};
    private static final int[] KBPS_1 = {
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320
    };
    private static final int[] KBPS_2 = {
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160
    };
    private static final int MOST_JUNK = 1 << 17;
    private static final int LEAST_FRAMES = 10;

    private final Window file;
    private double seconds;
    private long frames;
    private long promised;

    private Mp3(Window file) {
        this.file = file;
    }

    /** A frame's length in bytes and how long and fast it sounds. */
    private record Frame(int bytes, int samples, int rate, boolean one, boolean mono) {}

    /** Whether the bytes begin with sound and no tag. */
    static boolean begins(byte[] head) {
        int at = 0;
        for (int i = 0; i < 2; i++) {
            if (at + 4 > head.length) {
                return false;
            }
            var frame =
                    frame(
                            (head[at] & 0xff) << 24
                                    | (head[at + 1] & 0xff) << 16
                                    | (head[at + 2] & 0xff) << 8
                                    | head[at + 3] & 0xff);
            if (frame == null) {
                return false;
            }
            at += frame.bytes();
        }
        return true;
    }

    /** The recording in the file, or a refusal in words. */
    static Draft read(Path path) throws IOException {
        try (var file = new Window(path)) {
            var tag = Id3.of(file);
            var sound = new Mp3(file);
            sound.walk(tag.end());
            if (sound.frames < LEAST_FRAMES || sound.promised > sound.frames * 1.02 + 10) {
                throw Refusal.against("shelf.refused.mp3");
            }
            long length = Math.round(sound.seconds * 1000);
            var marks = tag.marks().stream().filter(m -> m.at() < length).toList();
            var piece = new Draft.Piece(tag.words().name(), length, null, "audio/mpeg", marks);
            return new Draft(
                    Title.AUDIO,
                    tag.words(),
                    List.of(piece),
                    tag.cover(),
                    tag.cover().isEmpty() ? null : tag.cover().getFirst().name());
        } catch (java.io.EOFException e) {
            throw Refusal.against("shelf.refused.mp3");
        }
    }

    private void walk(long start) throws IOException {
        long at = start;
        int junk = 0;
        while (at + 4 <= file.size() && junk < MOST_JUNK) {
            var frame = frame((int) file.number(at, 4));
            if (frame == null || at + frame.bytes() > file.size()) {
                at++;
                junk++;
                continue;
            }
            if (frames > 0 || !index(at, frame)) {
                frames++;
                seconds += (double) frame.samples() / frame.rate();
            }
            at += frame.bytes();
        }
    }

    /** A first frame may hold an index instead of sound; it promises how many frames follow. */
    private boolean index(long at, Frame frame) throws IOException {
        int side = frame.one() ? (frame.mono() ? 17 : 32) : frame.mono() ? 9 : 17;
        if (at + 4 + side + 12 > file.size()) {
            return false;
        }
        var word = file.word(at + 4 + side, 4);
        if (!word.equals("Xing") && !word.equals("Info")) {
            return false;
        }
        if ((file.at(at + 4 + side + 7) & 1) == 1) {
            promised = file.number(at + 4 + side + 8, 4);
        }
        return true;
    }

    private static @org.jspecify.annotations.Nullable Frame frame(int header) {
        int version = header >> 19 & 3;
        int kbps = header >> 12 & 15;
        int rate = header >> 10 & 3;
        if ((header & 0xffe00000) != 0xffe00000
                || version == 1
                || (header >> 17 & 3) != 1
                || kbps == 0
                || kbps == 15
                || rate == 3) {
            return null;
        }
        var one = version == 3;
        int hertz = RATES[rate] / (one ? 1 : version == 2 ? 2 : 4);
        int bits = (one ? KBPS_1 : KBPS_2)[kbps] * 1000;
        int samples = one ? 1152 : 576;
        int bytes = samples / 8 * bits / hertz + (header >> 9 & 1);
        return new Frame(bytes, samples, hertz, one, (header >> 6 & 3) == 3);
    }
}
