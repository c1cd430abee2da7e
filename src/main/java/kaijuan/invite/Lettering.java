package kaijuan.invite;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaijuan.ground.text.Fonts;

/**
 * Words set in lines of a width, in the largest of some sizes at which they need no more lines than
 * allowed; in the smallest what does not fit is left out.
 *
 * @param lines the lines
 * @param size the size of their letters in pixels
 * @param whole whether nothing is left out
 */
record Lettering(List<TextLayout> lines, int size, boolean whole) {

    private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
    private static final double LEADING = 1.32;

    /** The words in as large letters as fit. */
    static Lettering fit(String words, int width, int most, int... sizes) {
        var phrases = words.split("(?<=[·・：:])\\s*");
        for (int i = 0; phrases.length > 1 && i < Math.min(3, sizes.length); i++) {
            var apart = apart(phrases, width, sizes[i]);
            if (phrases.length <= most && apart.size() == phrases.length) {
                return new Lettering(apart, sizes[i], true);
            }
        }
        var set = List.<TextLayout>of();
        int size = 0;
        for (int i = 0; i < sizes.length && (i == 0 || set.size() > most); i++) {
            size = sizes[i];
            set = lines(words, width, Fonts.of(size));
        }
        return new Lettering(set.subList(0, Math.min(most, set.size())), size, set.size() <= most);
    }

    /** Phrases that end in a dot, which goes, or a colon: each begins a line of its own. */
    private static List<TextLayout> apart(String[] phrases, int width, int size) {
        var apart = new ArrayList<TextLayout>();
        for (var phrase : phrases) {
            apart.addAll(lines(phrase.replaceAll("[·・]$", ""), width, Fonts.of(size)));
        }
        return apart;
    }

    private static List<TextLayout> lines(String words, int width, Font font) {
        var lines = new ArrayList<TextLayout>();
        if (words.isBlank()) {
            return lines;
        }
        var text = new AttributedString(words, Map.of(TextAttribute.FONT, font));
        var breaks = BreakIterator.getLineInstance(Locale.CHINA);
        var measure = new LineBreakMeasurer(text.getIterator(), breaks, SMOOTH);
        while (measure.getPosition() < words.length()) {
            lines.add(measure.nextLayout(width));
        }
        return lines;
    }

    int height() {
        return (int) Math.ceil(lines.size() * size * LEADING);
    }

    /** Draws the lines from the top on and gives where they end. */
    int draw(Graphics2D pen, Color ink, int x, int top) {
        pen.setColor(ink);
        double y = top + size;
        for (var line : lines) {
            line.draw(pen, x, (float) y);
            y += size * LEADING;
        }
        return top + height();
    }

    /** Draws one letter about a point. */
    static void centred(Graphics2D pen, String letter, float size, double x, double y) {
        var glyph = Fonts.of(size).createGlyphVector(SMOOTH, letter);
        var box = glyph.getVisualBounds();
        pen.fill(glyph.getOutline((float) (x - box.getCenterX()), (float) (y - box.getCenterY())));
    }
}
