package kaijuan.tariff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule looks at on a day, in the order of time: seconds, or times. */
interface Flow {

    /** How much there is: seconds, or times. */
    int sum();

    /** The moment at which the sum came to so much, from 1 to the sum. */
    Instant reached(int amount);

    /** The title at that moment; null where it is not of a title. */
    @Nullable Long title(int amount);

    /** The name of the deed at that moment; empty where it is none, or has no name. */
    String deed(int amount);

    /** A time that something happened, and how much of it. */
    record Time(Instant at, @Nullable Long title, String deed, int amount) {}

    /** Things that happened, in the order of time. */
    record Times(List<Time> times) implements Flow {

        /** Nothing happened. */
        static final Times NONE = new Times(List.of());

        @Override
        public int sum() {
            return times.size();
        }

        @Override
        public Instant reached(int amount) {
            return times.get(amount - 1).at();
        }

        @Override
        public @Nullable Long title(int amount) {
            return times.get(amount - 1).title();
        }

        @Override
        public String deed(int amount) {
            return times.get(amount - 1).deed();
        }
    }
}
