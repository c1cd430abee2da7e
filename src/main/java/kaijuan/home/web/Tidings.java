package kaijuan.home.web;

import kaijuan.live.ClassCard;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a campaign.
 *
 * @param next the live class that is held now or comes next, or null
 */
public record Tidings(@Nullable ClassCard next) {}
