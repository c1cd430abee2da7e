package kaijuan.award;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The list of a draw.
 *
 * @param campaign the campaign's word
 * @param award the award's word
 * @param places how many are drawn
 * @param all each person's tickets, in the order of the pseudonyms
 */
public record Tickets(String campaign, String award, int places, List<Ticket> all) {

    /** The first line of a list. */
    static final String FIRST = "kaijuan draw 1";

    /**
     * What one person has.
     *
     * @param pseudonym tells nobody who it is
     * @param count how many tickets
     */
    public record Ticket(String pseudonym, long count) {}

    /** The list in the order in which it is published. */
    static Tickets sorted(String campaign, String award, int places, List<Ticket> all) {
        var order = all.stream().sorted(Comparator.comparing(Ticket::pseudonym)).toList();
        return new Tickets(campaign, award, places, order);
    }

    /** The text that is published and digested, line by line. */
    public String text() {
        var text = new StringBuilder(FIRST).append('\n');
        text.append("campaign ").append(campaign).append('\n');
        text.append("award ").append(award).append('\n');
        text.append("places ").append(places).append('\n');
        text.append("people ").append(all.size()).append('\n');
        for (var one : all) {
            text.append(one.pseudonym()).append(' ').append(one.count()).append('\n');
        }
        return text.toString();
    }

    /** SHA-256 of the text in hex. */
    public String digest() {
        return digest(text());
    }

    static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
