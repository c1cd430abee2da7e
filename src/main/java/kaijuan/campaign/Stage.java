package kaijuan.campaign;

import java.time.LocalDate;
import java.util.Set;

/**
 * A stage of a campaign, both days whole (A1, C1).
 *
 * @param name what people read
 * @param first its first day
 * @param last its last day
 * @param acts what may be done in it: {@code enter}, {@code read}, {@code checkin}
 */
public record Stage(String name, LocalDate first, LocalDate last, Set<String> acts) {}
