package kaijuan.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A stream without an end (HLS): the few pieces of a film again and again, each ten seconds long,
 * so that a demonstration has a class that is held now.
 */
@Component
public class Broadcast {

    /** The stream's address. */
    public static final String ADDRESS = "/demonstration/live.m3u8";

    private static final int SECONDS = 10;
    private static final int SHOWN = 4;

    private volatile List<byte[]> pieces = List.of();

    /** Takes the pieces that lie in the folder as {@code 0.ts}, {@code 1.ts} and so on. */
    public void load(Path folder) {
        var found = new ArrayList<byte[]>();
        try {
            for (var file = folder.resolve("0.ts"); Files.isRegularFile(file); ) {
                found.add(Files.readAllBytes(file));
                file = folder.resolve(found.size() + ".ts");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pieces = List.copyOf(found);
    }

    /** The list of pieces as of the moment; empty when there is nothing to send. */
    public Optional<String> list(Instant now) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        long next = now.getEpochSecond() / SECONDS;
        var list = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:3\n");
        list.append("#EXT-X-TARGETDURATION:").append(SECONDS).append('\n');
        list.append("#EXT-X-MEDIA-SEQUENCE:").append(next - SHOWN).append('\n');
        list.append("#EXT-X-DISCONTINUITY-SEQUENCE:");
        list.append(Math.ceilDiv(next - SHOWN, pieces.size())).append('\n');
        for (long no = next - SHOWN; no < next; no++) {
            if (no % pieces.size() == 0) {
                list.append("#EXT-X-DISCONTINUITY\n");
            }
            list.append("#EXTINF:").append(SECONDS).append(".0,\nlive/");
            list.append(no % pieces.size()).append(".ts\n");
        }
        return Optional.of(list.toString());
    }

    /** The piece of the number, if there is one. */
    public Optional<byte[]> piece(int no) {
        return no < pieces.size() ? Optional.of(pieces.get(no)) : Optional.empty();
    }
}
