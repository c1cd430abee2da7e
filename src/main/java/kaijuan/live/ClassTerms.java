package kaijuan.live;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The chapter {@code classes}: when ways in open, when people are reminded, who may propose.
 *
 * @param opens how long before a class its way in opens
 * @param remind how long before a class people are reminded
 * @param attended how much counted time makes a class attended (C2)
 * @param proposals who may propose classes until when, or null if nobody may
 */
public record ClassTerms(
        Duration opens, Duration remind, Duration attended, @Nullable Proposals proposals) {

    static final Duration OPENS = Duration.ofMinutes(15);
    static final Duration REMIND = Duration.ofMinutes(30);
    static final Duration ATTENDED = Duration.ofMinutes(20);

    /** What holds where a definition says nothing. */
    static final ClassTerms PLAIN = new ClassTerms(OPENS, REMIND, ATTENDED, null);

    /**
     * The two deadlines of proposals (C7).
     *
     * @param theme the last day for theme, month and teacher
     * @param details days before the class by which summary, biography and address are there
     * @param units kinds of units that may propose; empty for all
     */
    public record Proposals(LocalDate theme, int details, Set<String> units) {}
}
