package kaijuan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;

/** How a law speaks: it lists what offends, and says what to do. */
final class Law {

    private Law() {}

    /** Holds when nothing offends. */
    static void holds(Collection<String> offences, String whatToDo) {
        if (!offences.isEmpty()) {
            throw new AssertionError(whatToDo + "\n  " + String.join("\n  ", offences) + "\n");
        }
    }

    /** Shows that the law bites: what was planted is named. */
    static void bites(Collection<String> offences, String... named) {
        assertThat(offences).as("what the law finds in a planted offence").isNotEmpty();
        for (var name : named) {
            assertThat(offences).anyMatch(offence -> offence.contains(name));
        }
    }
}
