package kaijuan.ground.security;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** A path of this site that came from outside, such as where to go back to after signing in. */
public final class LocalPath {

    private static final int MOST = 500;

    private LocalPath() {}

    /** The path with its query if it leads nowhere but to this site; otherwise {@code /}. */
    public static String of(@Nullable String given) {
        if (given == null || given.length() > MOST || !given.matches("/([!-~&&[^/\\\\]][!-~]*)?")) {
            return "/";
        }
        try {
            var uri = new URI(given);
            var local = uri.getScheme() == null && uri.getRawAuthority() == null;
            var straight = !given.contains("\\") && uri.normalize().getRawPath().startsWith("/");
            return local && straight && !uri.normalize().toString().startsWith("//") ? given : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
