package kaijuan.campaign;

/**
 * An activity with days of its own under a campaign's roof (D1).
 *
 * @param id its word in rules
 * @param name what people read
 * @param about one or two sentences, or empty
 * @param days its days, both whole
 */
public record Activity(String id, String name, String about, Days days) {}
