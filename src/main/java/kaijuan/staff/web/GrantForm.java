package kaijuan.staff.web;

import java.util.List;

/**
 * What a role may be given in.
 *
 * @param places to choose from
 * @param roles to choose from
 * @param words by which places were looked for
 */
public record GrantForm(List<Place> places, List<String> roles, String words) {}
