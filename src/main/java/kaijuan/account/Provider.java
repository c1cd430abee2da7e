package kaijuan.account;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody elsewhere who tells who comes, by the settings {@code kaijuan.accounts.WORD.*}.
 *
 * @param word its word in addresses and tables
 * @param name what people read
 * @param kind how it is spoken to
 * @param issuer who it says it is; empty where it does not say
 * @param authorize where the browser is sent
 * @param token where a code is changed into a token
 * @param userinfo where a token tells who it is of; null for {@link Kind#CHAT}
 * @param client what this installation is called there
 * @param secret what it proves that by
 * @param scope what is asked for
 * @param subject the name under which it says who came
 */
public record Provider(
        String word,
        String name,
        Kind kind,
        String issuer,
        URI authorize,
        URI token,
        @Nullable URI userinfo,
        String client,
        String secret,
        String scope,
        String subject) {

    /** What a word may be. */
    static final Pattern WORD = Pattern.compile("[a-z0-9-]{1,40}");

    /** How a provider is spoken to. */
    public enum Kind {
        /** OAuth 2 with PKCE (RFC 6749, RFC 7636), who came from an address of userinfo. */
        OAUTH2,
        /** As chat apps do it: {@code appid} and {@code secret} in the query, who came as JSON. */
        CHAT
    }

    /**
     * A provider from its settings.
     *
     * @throws IllegalArgumentException if one is missing or no address
     */
    static Provider of(String word, Map<String, String> set) {
        var chat = set.getOrDefault("kind", "oauth2").equals("chat");
        return new Provider(
                word,
                set.getOrDefault("name", word),
                chat ? Kind.CHAT : Kind.OAUTH2,
                set.getOrDefault("issuer", ""),
                address(word, set, "authorize"),
                address(word, set, "token"),
                chat ? null : address(word, set, "userinfo"),
                needed(word, set, "client"),
                needed(word, set, "secret"),
                set.getOrDefault("scope", chat ? "snsapi_login" : "openid"),
                set.getOrDefault("subject", chat ? "unionid" : "sub"));
    }

    private static String needed(String word, Map<String, String> set, String key) {
        var value = set.getOrDefault(key, "");
        if (value.isBlank() || !WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("kaijuan.accounts." + word + "." + key);
        }
        return value;
    }

    /** Secrets pass there: in clear only to this machine, for trying out. */
    private static URI address(String word, Map<String, String> set, String key) {
        var uri = URI.create(needed(word, set, key));
        var host = uri.getHost();
        var near = "localhost".equals(host) || "127.0.0.1".equals(host);
        if (host == null || !("https".equals(uri.getScheme()) || near)) {
            throw new IllegalArgumentException("kaijuan.accounts." + word + "." + key);
        }
        return uri;
    }

    @Override
    public String toString() {
        return word;
    }
}
