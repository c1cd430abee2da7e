package kaijuan.standing;

import java.util.function.Consumer;

/** The places of a board. */
public interface Places {

    /** Hands over all of them, the listed ones in the order of their ranks. */
    void each(Consumer<Printed> to);
}
