package kaijuan.points.web;

import kaijuan.campaign.Campaign;
import kaijuan.correction.Decision;
import kaijuan.ground.text.Text;
import kaijuan.shelf.Shelf;

/**
 * A correction as the member reads it.
 *
 * @param words what was decided
 * @param reason why
 * @param at when, in words
 * @param counts whether it counts: it was not taken back, and takes nothing back
 */
public record Mended(String words, String reason, String at, boolean counts) {

    static Mended of(Decision one, Shelf shelf, Campaign campaign, Text text) {
        var words = words(one, shelf, text);
        if (one.undoes() != null) {
            words = text.say("points.mended.undoes", words);
        } else if (one.undone()) {
            words = text.say("points.mended.undone", words);
        }
        var local = one.decided().atZone(campaign.zone());
        var at = "%s %02d:%02d".formatted(local.toLocalDate(), local.getHour(), local.getMinute());
        return new Mended(words, one.reason(), at, one.counts());
    }

    private static String words(Decision one, Shelf shelf, Text text) {
        var c = one.correction();
        var name = c.name().isEmpty() ? "" : text.say("points.line.named", c.name());
        return switch (c.what()) {
            case TIME ->
                    text.say(
                            "points.mended.time",
                            String.format("%+d", c.amount() / 60),
                            shelf.title(c.title()).name());
            case GRANT -> text.say("points.mended.grant", kind(c.kind(), text) + name);
            case VOID -> text.say("points.mended.void", kind(c.kind(), text) + name);
            case POINTS -> text.say("points.mended.points", String.format("%+d", c.amount()), name);
        };
    }

    private static String kind(String kind, Text text) {
        var key = "points.line." + kind;
        return text.knows(key) ? text.say(key) : kind;
    }
}
