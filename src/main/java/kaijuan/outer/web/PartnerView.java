package kaijuan.outer.web;

import org.jspecify.annotations.Nullable;

/**
 * An outer system as staff see it.
 *
 * @param id its number
 * @param name what people read
 * @param slug of its campaign
 * @param campaign its campaign's name
 * @param since the day it was let in
 * @param ended the day its key was ended, or null
 * @param reports how many results it has told
 */
public record PartnerView(
        long id,
        String name,
        String slug,
        String campaign,
        String since,
        @Nullable String ended,
        long reports) {}
