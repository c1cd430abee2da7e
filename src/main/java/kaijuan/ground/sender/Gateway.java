package kaijuan.ground.sender;

/**
 * Where messages are sent to. Prints nothing of it: each part may hold a secret.
 *
 * @param url the address that takes a document by POST
 * @param header one header, such as {@code Authorization: Bearer ...}; empty for none
 * @param body the JSON document with places {@code {phone}}, {@code {code}}, {@code {text}}
 */
public record Gateway(String url, String header, String body) {

    /** The longest part, characters. */
    public static final int LONGEST = 2000;

    /** The part that cannot be right: {@code url}, {@code header}, {@code body}; empty for none. */
    public String wrong() {
        if (url.length() > LONGEST || !Webhook.reachable(url)) {
            return "url";
        }
        if (!header.isEmpty() && !header.matches("[A-Za-z0-9-]{1,60}: *\\p{Print}{1,1900}")) {
            return "header";
        }
        return body.length() <= LONGEST && Webhook.tells(body) ? "" : "body";
    }

    @Override
    public String toString() {
        return "Gateway";
    }
}
