package kaijuan.ground.web;

import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import kaijuan.ground.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The request as a controller sees it; declare it as a parameter.
 *
 * @param visitor who asks
 * @param text the words of the visitor's language
 * @param look how pages should look
 * @param path the request's path with its query, for coming back to it
 * @param address the client's network address
 * @param partial whether htmx asks for a part of the page
 * @param now the moment of the request by the injected clock
 * @param demonstration whether the installation shows people and figures that are made up
 * @param waiting counts the visitor's unread messages when a page shows them
 */
public record Here(
        Visitor visitor,
        Text text,
        Look look,
        String path,
        String address,
        boolean partial,
        Instant now,
        boolean demonstration,
        IntSupplier waiting) {

    /** How many messages wait for the visitor to be read. */
    public int unread() {
        return waiting.getAsInt();
    }

    /** A page with its title ready in words and no bar of places. */
    public Page page(String title) {
        return new Page(this, title, null, List.of(), null);
    }

    /** A page under a heading (name, address) with its bar of places, one of which is lit. */
    public Page page(String title, Page.Place heading, List<Page.Place> bar, @Nullable String lit) {
        return new Page(this, title, heading, bar, lit);
    }

    /** Shorthand for {@code text().say(...)}. */
    public String say(String key, Object... fill) {
        return text.say(key, fill);
    }

    /** The refusal in the visitor's language. */
    public String say(Refusal refusal) {
        return text.say(refusal.key(), refusal.fill());
    }
}
