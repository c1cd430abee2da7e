package kaijuan.help.web;

import java.util.List;
import kaijuan.ground.web.Leaf;

/**
 * A page of questions.
 *
 * @param open how many wait
 * @param done how many were answered
 * @param answered whether the page shows the latter
 * @param leaf which page it is
 * @param some the questions on it
 */
public record Piled(int open, int done, boolean answered, Leaf leaf, List<Put> some) {}
