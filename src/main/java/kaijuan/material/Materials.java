package kaijuan.material;

import java.util.List;

/**
 * The materials of a campaign, in the order written (B5).
 *
 * @param all every one
 */
public record Materials(List<Material> all) {

    /**
     * Something to download.
     *
     * @param id its word
     * @param name what people read
     * @param about what it is for, or empty
     * @param must whether it must be used at events
     */
    public record Material(String id, String name, String about, boolean must) {}
}
