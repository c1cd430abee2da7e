package kaijuan.live;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kaijuan.ground.security.LocalPath;

/** Addresses of classes: {@code http} and {@code https} only, or a path of this site. */
final class Address {

    private Address() {}

    /** The address as a URI; empty if it is none that a class may have. */
    static Optional<URI> of(String typed) {
        try {
            var uri = new URI(typed);
            if (typed.startsWith("/")) {
                return LocalPath.of(typed).equals(typed) ? Optional.of(uri) : Optional.empty();
            }
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            var fine =
                    Set.of("http", "https").contains(scheme)
                            && uri.getHost() != null
                            && uri.getRawUserInfo() == null
                            && typed.matches("[!-~]+");
            return fine ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether it is an HLS stream. */
    static boolean streamed(String address) {
        return of(address)
                .map(URI::getPath)
                .map(p -> p.toLowerCase(Locale.ROOT).endsWith(".m3u8"))
                .orElse(false);
    }
}
