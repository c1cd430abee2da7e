package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kaijuan.Browsing;
import kaijuan.Width;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A film whose index stands at its end")
class IndexAtEndBrowserTest extends Browsing {

    private static final String PLAY =
            """
            address => new Promise((seen, failed) => {
              const film = document.createElement("video");
              film.muted = true;
              film.onerror = () => failed(new Error(film.error.message));
              film.onseeked = () => seen([film.duration, film.currentTime, film.videoWidth]);
              film.onloadeddata = () => { film.currentTime = film.duration - 1; };
              film.src = address;
            })
            """;

    @TempDir Path folder;

    @Test
    @DisplayName("is taken as it is, plays and is sought in by ranges")
    void plays() throws IOException {
        var film = Files.readAllBytes(Path.of("demo/shelf/video/guanju.mp4"));
        Files.write(folder.resolve("film.mp4"), indexLast(film));
        var row = the(Shelf.class).load(folder).rows().getFirst();
        assertThat(row.outcome()).isEqualTo(Report.Outcome.ADDED);
        var millis = the(Shelf.class).title(row.title()).length();
        try (var window = window(Width.PHONE)) {
            window.go("/");
            var seen = (List<?>) window.page().evaluate(PLAY, "/shelf/media/" + row.title() + "/1");
            double duration = ((Number) seen.get(0)).doubleValue();
            assertThat(duration * 1000).isBetween(millis - 200.0, millis + 200.0);
            assertThat(((Number) seen.get(1)).doubleValue()).isBetween(duration - 1.1, duration);
            assertThat(((Number) seen.get(2)).intValue()).isPositive();
        }
        var part =
                anybody()
                        .send(
                                "GET",
                                "/shelf/media/" + row.title() + "/1",
                                Map.of("Range", "bytes=-1000"),
                                null);
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).hasSize(1000);
    }

    /** The file with its second box, the index, moved behind the content. */
    private static byte[] indexLast(byte[] film) {
        int type = ByteBuffer.wrap(film).getInt(0);
        int size = ByteBuffer.wrap(film).getInt(type);
        var index = Arrays.copyOfRange(film, type, type + size);
        var at = ByteBuffer.wrap(index);
        for (int i = 0; i + 4 < index.length; i++) {
            if (new String(index, i, 4, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .equals("stco")) {
                for (int n = 0; n < at.getInt(i + 8); n++) {
                    int place = i + 12 + n * 4;
                    at.putInt(place, at.getInt(place) - size);
                }
            }
        }
        return Sounding.joined(
                Arrays.copyOf(film, type),
                Arrays.copyOfRange(film, type + size, film.length),
                index);
    }
}
