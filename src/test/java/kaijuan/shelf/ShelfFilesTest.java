package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import kaijuan.Answer;
import kaijuan.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file of the shelf")
class ShelfFilesTest extends Wire {

    @TempDir static Path folder;

    private final byte[] sound = Sounding.frames(100);
    private String media;
    private long book;
    private long film;

    @BeforeAll
    void load() throws IOException {
        Files.write(folder.resolve("a.mp3"), sound);
        Files.write(
                folder.resolve("f.mp4"),
                Sounding.movie(1000, Sounding.track(1, "vide", "avc1", 500, 40)));
        Files.writeString(folder.resolve("f.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\n关关雎鸠\n");
        Epubs.three().at(folder.resolve("s.epub"));
        Files.writeString(
                folder.resolve("shelf.yaml"),
                """
                titles:
                - {file: a.mp3, title: 声律启蒙, medium: audio}
                - {file: f.mp4, title: 关雎, medium: video, captions: f.vtt}
                - {file: s.epub, medium: book}
                """);
        var report = the(Shelf.class).load(folder);
        assertThat(report.count(Report.Outcome.ADDED)).isEqualTo(3);
        media = "/shelf/media/" + report.rows().getFirst().title() + "/1";
        film = report.rows().get(1).title();
        book = report.rows().getLast().title();
    }

    @Test
    @DisplayName("sends a recording whole, with what players and caches need")
    void whole() {
        var answer = anybody().get(media);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes()).isEqualTo(sound);
        assertThat(answer.header("Content-Type")).isEqualTo("audio/mpeg");
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Disposition")).startsWith("inline; filename=\"");
        assertThat(answer.header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(answer.header("Last-Modified")).isNotEmpty();
    }

    @Test
    @DisplayName("says how long a recording is without sending it")
    void head() {
        var answer = anybody().send("HEAD", media, Map.of("Range", "bytes=0-9"), null);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("" + sound.length);
        assertThat(answer.bytes()).isEmpty();
    }

    @Test
    @DisplayName("sends exactly the range that is asked for")
    void ranges() {
        range("bytes=0-0", 0, 1);
        range("bytes=100-199", 100, 200);
        range("bytes=41000-", 41000, sound.length);
        range("bytes=-5", sound.length - 5, sound.length);
        range("bytes=41690-99999999", 41690, sound.length);
        range("bytes=-99999999", 0, sound.length);
    }

    @Test
    @DisplayName("refuses a range behind the end and answers others that it does not serve whole")
    void otherRanges() {
        var behind = ranged(Map.of("Range", "bytes=99999999-"));
        assertThat(behind.status()).isEqualTo(416);
        assertThat(behind.header("Content-Range")).isEqualTo("bytes */" + sound.length);
        for (var range : new String[] {"bytes=0-1,5-6", "bytes=9-1", "lines=1-2", "bytes=a", "x"}) {
            var answer = ranged(Map.of("Range", range));
            assertThat(answer.status()).as(range).isEqualTo(200);
            assertThat(answer.bytes()).as(range).isEqualTo(sound);
        }
    }

    @Test
    @DisplayName("sends nothing again that has not changed")
    void conditional() {
        var first = anybody().get(media);
        var tag = first.header("ETag");
        var since = first.header("Last-Modified");
        assertThat(ranged(Map.of("If-None-Match", tag)).status()).isEqualTo(304);
        assertThat(ranged(Map.of("If-None-Match", "\"x\", W/" + tag)).status()).isEqualTo(304);
        assertThat(ranged(Map.of("If-None-Match", "\"x\"")).status()).isEqualTo(200);
        assertThat(ranged(Map.of("If-None-Match", "*")).status()).isEqualTo(304);
        assertThat(ranged(Map.of("If-Modified-Since", since)).status()).isEqualTo(304);
        assertThat(ranged(Map.of("If-Match", "\"x\"")).status()).isEqualTo(412);
        assertThat(resumed(tag)).isEqualTo(206);
        assertThat(resumed(since)).isEqualTo(206);
        assertThat(resumed("\"x\"")).isEqualTo(200);
        assertThat(resumed("W/" + tag)).isEqualTo(200);
        assertThat(resumed("Sat, 01 Jan 2000 00:00:00 GMT")).isEqualTo(200);
    }

    @Test
    @DisplayName("has no file for a path, a chapter of a book or a title that is not there")
    void unknown() {
        for (var path :
                new String[] {
                    "/shelf/media/" + book + "/1",
                    media.replaceFirst("1$", "2"),
                    "/shelf/media/999/1",
                    "/shelf/media/" + film + "/..%2f..%2fpostgres.log",
                    "/shelf/picture/" + book + "/..%2f..%2fx",
                    "/shelf/picture/" + book + "/2.png",
                    "/shelf/captions/" + book
                }) {
            assertThat(anybody().get(path).status()).as(path).isIn(400, 404);
        }
    }

    @Test
    @DisplayName("draws a cover where there is none and shows the book's own otherwise")
    void covers() {
        var drawn = anybody().get("/shelf/cover/" + film);
        assertThat(drawn.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(drawn.body()).contains(">关</text>", ">雎</text>", ">看</text>");
        var again =
                anybody()
                        .send(
                                "GET",
                                "/shelf/cover/" + film,
                                Map.of("If-None-Match", drawn.header("ETag")),
                                null);
        assertThat(again.status()).isEqualTo(304);
        var own = anybody().get("/shelf/cover/" + book);
        assertThat(own.header("Content-Type")).isEqualTo("image/png");
        assertThat(own.bytes()).isEqualTo(Epubs.png(3, 4));
        assertThat(own.header("Content-Security-Policy")).contains("sandbox");
        assertThat(the(Shelf.class).html(book, 1))
                .contains("<img src=\"/shelf/picture/" + book + "/1.png\"");
        assertThat(anybody().get("/shelf/picture/" + book + "/1.png").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("sends captions beside a film")
    void captions() {
        var answer = anybody().get("/shelf/captions/" + film);
        assertThat(answer.header("Content-Type")).startsWith("text/vtt");
        assertThat(answer.body()).contains("关关雎鸠");
        assertThat(anybody().get("/shelf/media/" + film + "/1.vtt").body()).contains("关关雎鸠");
    }

    private Answer ranged(Map<String, String> headers) {
        return anybody().send("GET", media, headers, null);
    }

    private int resumed(String still) {
        return ranged(Map.of("Range", "bytes=0-9", "If-Range", still)).status();
    }

    private void range(String range, int from, int to) {
        var answer = ranged(Map.of("Range", range));
        assertThat(answer.status()).as(range).isEqualTo(206);
        assertThat(answer.bytes()).as(range).isEqualTo(Arrays.copyOfRange(sound, from, to));
        assertThat(answer.header("Content-Range"))
                .isEqualTo("bytes " + from + "-" + (to - 1) + "/" + sound.length);
    }
}
