package kaijuan.home.web;

import java.util.List;
import kaijuan.live.ClassCard;
import kaijuan.message.Announcement;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a campaign.
 *
 * @param next the live class that is held now or comes next, or null
 * @param announced the newest announcements
 */
public record Tidings(@Nullable ClassCard next, List<Announcement> announced) {}
