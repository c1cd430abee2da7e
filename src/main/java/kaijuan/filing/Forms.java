package kaijuan.filing;

import java.util.List;
import java.util.Optional;

/**
 * What units of a campaign file, in the order written.
 *
 * @param all every form
 */
public record Forms(List<Form> all) {

    /** The form with the id. */
    public Optional<Form> of(String id) {
        return all.stream().filter(f -> f.id().equals(id)).findFirst();
    }
}
