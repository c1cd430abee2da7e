package kaijuan.live;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whose streams and pages may be shown within a page of this site: a list that operators keep. */
@Component
public class Hosts {

    private final List<String> allowed;

    Hosts(@Value("${kaijuan.live.hosts:}") String list) {
        this.allowed =
                Arrays.stream(list.split("[,\\s]+"))
                        .map(h -> h.toLowerCase(Locale.ROOT))
                        .filter(h -> h.matches("(\\*\\.)?[a-z0-9.-]+(:\\d{1,5})?"))
                        .toList();
    }

    /** Whether the address may be shown within a page: of this site, or of a host on the list. */
    public boolean allow(String address) {
        return Address.of(address).filter(uri -> uri.getHost() == null).isPresent()
                || source(address).isPresent();
    }

    /** What the content policy has to name for it; empty for this site and for other hosts. */
    public Optional<String> source(String address) {
        return Address.of(address)
                .filter(uri -> uri.getHost() != null)
                .filter(uri -> allowed.stream().anyMatch(one -> fits(one, uri)))
                .map(uri -> uri.getScheme() + "://" + authority(uri));
    }

    private static boolean fits(String one, URI uri) {
        return one.startsWith("*.")
                ? authority(uri).endsWith(one.substring(1))
                : authority(uri).equals(one);
    }

    private static String authority(URI uri) {
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        return uri.getPort() < 0 ? host : host + ":" + uri.getPort();
    }
}
