package kaijuan.campaign.web;

import java.util.List;
import kaijuan.ground.web.Leaf;

/**
 * A page of requests.
 *
 * @param open how many wait
 * @param done how many were decided or taken back
 * @param decided whether the page shows the latter
 * @param leaf which page it is
 * @param some the requests on it
 */
public record Requested(int open, int done, boolean decided, Leaf leaf, List<Wanted> some) {}
