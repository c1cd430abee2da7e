package kaijuan.desk.web;

/**
 * A board as its organiser sees it.
 *
 * @param how when it is published, in words
 * @param last when it was published last, in words; empty for never
 * @param hand whether it is published by hand
 * @param latest the number of the last publication, 0 for none
 */
public record BoardRow(
        String id, String name, String how, String last, boolean hand, String latest) {}
