package kaijuan.shelf;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kaijuan.ground.security.LocalPath;
import kaijuan.ground.web.Refusal;
import org.springframework.stereotype.Component;

/** Recordings and films that lie elsewhere as an HLS stream: only their address is kept. */
@Component
public class Streams {

    private static final int LONGEST = 2000;
    private static final Duration MOST = Duration.ofHours(24);

    private final Shelf shelf;
    private final Accession accession;
    private final Catalogue catalogue;

    Streams(Shelf shelf, Accession accession, Catalogue catalogue) {
        this.shelf = shelf;
        this.accession = accession;
        this.catalogue = catalogue;
    }

    /**
     * Puts the stream on the shelf; the same address again changes nothing.
     *
     * @param medium {@code audio} or {@code video}
     * @param length how long it is, as the librarian says: nothing here measures it
     * @throws Refusal 422 in words
     */
    public Report.Row take(String address, String medium, Duration length, Label label) {
        if (!streamed(address)) {
            throw Refusal.against("shelf.refused.stream");
        }
        if (!Set.of(Title.AUDIO, Title.VIDEO).contains(medium)) {
            throw Refusal.against("shelf.refused.stream.medium");
        }
        if (length.compareTo(Duration.ofMinutes(1)) < 0 || length.compareTo(MOST) > 0) {
            throw Refusal.against("shelf.refused.stream.length", MOST.toMinutes());
        }
        if (label.name().isBlank() || label.name().length() > 200) {
            throw Refusal.against("shelf.refused.name");
        }
        var piece = new Draft.Piece(label.name(), length.toMillis(), null, null, List.of());
        var words = new Draft.Words(label.name(), "", "");
        var draft = new Draft(medium, words, List.of(piece), List.of(), null);
        var digest = Stacks.hex("stream " + address);
        var files = new Accession.Files(digest, List.of(), List.of(), address);
        var tagged = label.tags().isEmpty() ? label.tagged(Set.of(medium)) : label;
        var taken = accession.take(draft, tagged, files);
        shelf.forget();
        return Report.taken(
                label.name(),
                taken.orElseGet(() -> catalogue.byDigest(digest).orElseThrow()),
                taken.isPresent());
    }

    /** The origin of the stream that a page must be allowed to fetch; empty for this site. */
    public static Optional<String> origin(String address) {
        var uri = URI.create(address);
        return Optional.ofNullable(uri.getScheme())
                .map(
                        s ->
                                s.toLowerCase(Locale.ROOT)
                                        + "://"
                                        + uri.getRawAuthority().toLowerCase(Locale.ROOT));
    }

    private static boolean streamed(String address) {
        try {
            var uri = new URI(address);
            var path = String.valueOf(uri.getPath()).toLowerCase(Locale.ROOT);
            if (address.length() > LONGEST || !path.endsWith(".m3u8")) {
                return false;
            }
            if (address.startsWith("/")) {
                return LocalPath.of(address).equals(address);
            }
            return address.matches("(?i)https?://[a-z0-9.-]+(:\\d{1,5})?/[!-~]+");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
