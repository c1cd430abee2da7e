package kaijuan.standing;

import java.time.Duration;

/** When a board is shown anew. */
public sealed interface Publish {

    /** Always as it is now. */
    record Live() implements Publish {}

    /**
     * On a grid of the campaign's local clock that begins with its day (A5).
     *
     * @param every a divisor of a day, or some whole days
     */
    record Every(Duration every) implements Publish {}

    /** Only when staff say so. */
    record ByHand() implements Publish {}
}
