package kaijuan.staff.web;

/**
 * A figure of health in words.
 *
 * @param said what it is
 * @param figure with its unit
 * @param bad whether somebody should look
 */
public record SignView(String said, String figure, boolean bad) {}
