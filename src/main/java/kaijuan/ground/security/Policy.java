package kaijuan.ground.security;

import jakarta.servlet.http.HttpServletResponse;

/** What browsers are told to run and show: this site's own, and what a page asks for by name. */
public final class Policy {

    static final String OWN = policy("");

    private Policy() {}

    /** Lets this one answer also fetch, play and frame what lies at the host. */
    public static void admit(HttpServletResponse response, String host) {
        if (!host.matches("https?://[a-z0-9.-]+(:\\d{1,5})?")) {
            throw new IllegalArgumentException("no host: " + host);
        }
        response.setHeader("Content-Security-Policy", policy(" " + host));
    }

    private static String policy(String host) {
        return "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + (" media-src 'self' blob:" + host + "; connect-src 'self'" + host + ";")
                + (host.isEmpty() ? "" : " frame-src" + host + ";")
                + " frame-ancestors 'none'; base-uri 'self'; form-action 'self';"
                + " object-src 'none'";
    }
}
