package kaijuan.campaign;

import java.util.List;

/**
 * What a notice says besides, in the host's own words: the chapter {@code notes}.
 *
 * @param all one note after the other
 */
public record Notes(List<String> all) {}
