package kaijuan.ground.web;

import java.util.Set;

/**
 * How this person wants pages to look, kept in a cookie.
 *
 * @param care large text and no puzzles (关怀模式)
 * @param theme {@code paper}, {@code night}, or {@code auto} to follow the device
 */
public record Look(boolean care, String theme) {

    private static final Set<String> THEMES = Set.of("auto", "paper", "night");

    /** Normal size, following the device. */
    public static final Look PLAIN = new Look(false, "auto");

    /** A look; an unknown theme is {@code auto}. */
    public Look {
        theme = THEMES.contains(theme) ? theme : "auto";
    }
}
