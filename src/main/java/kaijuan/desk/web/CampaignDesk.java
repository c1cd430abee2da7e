package kaijuan.desk.web;

import java.util.List;

/**
 * A campaign's desk.
 *
 * @param asOf up to when the figures are, in words
 * @param parts the parts of it that are the visitor's
 * @param ways what else the visitor may do
 */
public record CampaignDesk(String asOf, List<Part> parts, List<Ways.Way> ways) {

    /** A part of the campaign with the figures that matter today. */
    public record Part(String name, String href, List<Figure> figures) {}
}
