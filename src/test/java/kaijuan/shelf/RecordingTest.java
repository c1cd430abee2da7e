package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import kaijuan.ground.web.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A recording or film")
class RecordingTest {

    @TempDir Path folder;

    @Test
    @DisplayName("as MP3 is measured by its frames, whatever is written in front")
    void mp3() throws IOException {
        var tag =
                Sounding.tag(
                        Sounding.text("TIT2", "三字经", StandardCharsets.UTF_16, 1),
                        Sounding.text("TPE1", "王应麟", Charset.forName("GB18030"), 0),
                        Sounding.text("TLEN", "99999999", StandardCharsets.ISO_8859_1, 0),
                        Sounding.chapter("b", 5000, "中"),
                        Sounding.chapter("a", 0, "上"));
        var draft = read(tag, Sounding.index(1000), Sounding.frames(1000));
        assertThat(draft.medium()).isEqualTo("audio");
        assertThat(draft.words()).isEqualTo(new Draft.Words("三字经", "王应麟", ""));
        assertThat(draft.length()).isEqualTo(26122);
        assertThat(draft.pieces().getFirst().marks())
                .containsExactly(new Mark(0, "上"), new Mark(5000, "中"));
    }

    @Test
    @DisplayName("as MP3 without a tag, with rubbish in between, is measured too")
    void bare() throws IOException {
        var rubbish = new byte[] {1, 2, 3, (byte) 0xff, 4};
        var draft = read(Sounding.frames(500), rubbish, Sounding.frames(500));
        assertThat(draft.length()).isBetween(26090L, 26122L);
    }

    @Test
    @DisplayName("as MP3 that was cut off is refused when it promised more")
    void cutMp3() {
        refused("shelf.refused.mp3", Sounding.index(1000), Sounding.frames(400));
        refused("shelf.refused.mp3", Sounding.tag(), new byte[5000]);
        refused("shelf.refused.mp3", "ID3".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    @DisplayName("as M4A or MP4 is what its tracks are")
    void tracks() throws IOException {
        var sound = Sounding.track(1, "soun", "mp4a", 500, 40);
        var film = Sounding.track(2, "vide", "avc1", 600, 40);
        var audio = read(Sounding.movie(1000, sound, Sounding.name("千字文")));
        assertThat(audio.medium()).isEqualTo("audio");
        assertThat(audio.words().name()).isEqualTo("千字文");
        assertThat(audio.length()).isEqualTo(10_000);
        var video = read(Sounding.movie(1000, film, sound));
        assertThat(video.medium()).isEqualTo("video");
        assertThat(video.pieces().getFirst().type()).isEqualTo("video/mp4");
        assertThat(video.length()).isEqualTo(12_000);
    }

    @ParameterizedTest
    @DisplayName("that some phone cannot play, or that is locked, is refused")
    @CsvSource({
        "vide, hvc1, shelf.refused.mp4.codec",
        "vide, encv, shelf.refused.mp4.locked",
        "soun, enca, shelf.refused.mp4.locked",
        "soun, alac, shelf.refused.mp4.codec",
        "subt, stpp, shelf.refused.mp4"
    })
    void codecs(String kind, String codec, String key) {
        refused(key, Sounding.movie(1000, Sounding.track(1, kind, codec, 500, 40)));
    }

    @Test
    @DisplayName("as MP4 that was cut off or lies about its boxes is refused")
    void cutMp4() {
        var whole = Sounding.movie(1000, Sounding.track(1, "soun", "mp4a", 500, 40));
        refused("shelf.refused.mp4", Arrays.copyOf(whole, 200));
        refused("shelf.refused.mp4", Sounding.movie(9, Sounding.track(1, "soun", "mp4a", 5, 9999)));
        refused("shelf.refused.mp4", Sounding.box("ftyp", new byte[8]));
        refused("shelf.refused.mp4", Sounding.movie(9, Sounding.box("trak")));
        for (int cut = 20; cut < whole.length - 1000; cut += 7) {
            var broken = whole.clone();
            broken[cut] = (byte) 0xff;
            answered(broken);
        }
    }

    @Test
    @DisplayName("of two hundred megabytes of zeros is refused at once")
    @Timeout(5)
    void zeros() throws IOException {
        var file = folder.resolve("zeros.mp3");
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(200L << 20);
        }
        long before = System.nanoTime();
        assertThatThrownBy(() -> Appraisal.of(file, "zeros.mp3")).isInstanceOf(Refusal.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @DisplayName("that is something else is refused by what it is")
    @CsvSource({
        "'<!DOCTYPE html><html>', shelf.refused.html",
        "'%PDF-1.4', shelf.refused.pdf.broken",
        "'', shelf.refused.empty",
        "'OggS....', shelf.refused.sound",
        "'{\\rtf1', shelf.refused.rtf",
        "'Rar!..', shelf.refused.archive"
    })
    void others(String content, String key) {
        refused(key, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    @DisplayName("has captions that are written anew, without markup")
    void captions() {
        var vtt =
                "\ufeffWEBVTT - x\n\nSTYLE\n::cue { background: url(x) }\n\n1\n"
                        + "00:01.000 --> 00:04.000 align:start\n<b onclick=x>床前</b>明月光\n\n"
                        + "NOTE x\n\n00:00:05.000 --> 00:00:08.000\n疑是地上霜\n";
        assertThat(Captions.of(vtt.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(
                        "WEBVTT\n\n00:01.000 --> 00:04.000\n床前明月光\n\n"
                                + "00:00:05.000 --> 00:00:08.000\n疑是地上霜\n");
        assertThatThrownBy(() -> Captions.of("WEBVTT\n\n1 --> 2\nx".getBytes()))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.fill()).containsExactly(3));
    }

    private void answered(byte[] broken) {
        try {
            read(broken);
        } catch (Refusal refusal) {
            assertThat(refusal.key()).startsWith("shelf.refused.");
        } catch (IOException e) {
            throw new AssertionError("a fault instead of a refusal", e);
        }
    }

    private Draft read(byte[]... content) throws IOException {
        return Appraisal.of(
                Files.write(folder.resolve("a.bin"), Sounding.joined(content)), "a.mp3");
    }

    private void refused(String key, byte[]... content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }
}
