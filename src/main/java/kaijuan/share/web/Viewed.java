package kaijuan.share.web;

import kaijuan.shelf.Title;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sees who opens a share.
 *
 * @param title the title, or null for the campaign itself
 * @param sharer the mask of whoever shares
 * @param own whether the visitor is who shares
 * @param stay where the page says that it is looked at; empty if it need not
 * @param pass what it says
 * @param next where the button leads
 */
public record Viewed(
        @Nullable Title title, String sharer, boolean own, String stay, String pass, String next) {}
