package kaijuan.ground.web;

import kaijuan.ground.Notes;
import org.springframework.stereotype.Component;

/** Whether what the installation shows is a demonstration, which every page then says. */
@Component
public class Staged {

    private static final String KEY = "demonstration.shown";

    private final Notes notes;
    private volatile boolean staged;

    Staged(Notes notes) {
        this.notes = notes;
        // Read once, so that no page asks the database for it.
        this.staged = notes.of(KEY).isPresent();
    }

    /** From now on, also after a restart. */
    public void mark() {
        notes.keep(KEY, "yes");
        staged = true;
    }

    /** Whether it is one. */
    public boolean is() {
        return staged;
    }
}
