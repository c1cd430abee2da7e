package kaijuan.member;

import java.util.Map;

/**
 * The browser in which somebody signs in. Prints nothing of it.
 *
 * @param device as {@link Device#of} tells it
 * @param address the client's network address
 * @param cookies what it keeps for this site, by name
 */
public record Browser(String device, String address, Map<String, String> cookies) {

    @Override
    public String toString() {
        return "Browser";
    }
}
