package kaijuan.standing;

import java.util.List;

/** What a board's score is made of. */
public sealed interface Formula {

    /** The numbers that it is made of, in the order written. */
    List<Part> parts();

    /** One number as it is. */
    record Single(Part part) implements Formula {
        @Override
        public List<Part> parts() {
            return List.of(part);
        }
    }

    /**
     * Several, each with a weight.
     *
     * @param decimals places after the point to which the score is rounded
     */
    record Composite(List<Weighted> weighted, int decimals) implements Formula {
        @Override
        public List<Part> parts() {
            return weighted.stream().map(Weighted::part).toList();
        }
    }

    /**
     * A part of a composite.
     *
     * @param weight per cent
     */
    record Weighted(Part part, int weight, Form form) {}
}
