package kaijuan.home.web;

import java.util.List;
import kaijuan.points.Points;
import kaijuan.shelf.Title;
import org.jspecify.annotations.Nullable;

/**
 * Where an entrant stands, on the campaign's page.
 *
 * @param unit the unit that they entered under, in words
 * @param today points of today
 * @param points points in all
 * @param minutes counted time of today in words
 * @param tasks today's tasks
 * @param checkin whether today can still be checked in
 * @param going titles to go on with
 * @param rank rank on the first board, or null while there is none
 */
public record Footing(
        String unit,
        int today,
        int points,
        String minutes,
        List<Points.Task> tasks,
        boolean checkin,
        List<Title> going,
        @Nullable String rank) {}
