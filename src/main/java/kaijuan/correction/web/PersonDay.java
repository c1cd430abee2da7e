package kaijuan.correction.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's day on the desk.
 *
 * @param member the member's number
 * @param name masked
 * @param unit where they are entered, in words
 * @param day which day
 * @param reads time by title
 * @param deeds what else was done
 * @param decided what was decided about the day, the latest first
 * @param titles titles whose time can be corrected
 * @param kinds kinds of deeds that can be granted
 * @param names names of decisions that rules look at; null where no rule gives points by decision
 * @param request the key of the next decision
 * @param wrong what is wrong with what was typed, or null
 */
public record PersonDay(
        long member,
        String name,
        String unit,
        LocalDate day,
        List<Line> reads,
        List<Line> deeds,
        List<Told> decided,
        List<Line> titles,
        List<Line> kinds,
        @Nullable List<String> names,
        UUID request,
        @Nullable String wrong) {

    /**
     * Something to be seen or chosen.
     *
     * @param value what is sent
     * @param words what is read
     */
    public record Line(String value, String words) {}

    /**
     * What was decided.
     *
     * @param id its number
     * @param words what was decided
     * @param reason why
     * @param at when
     * @param undone whether it was taken back
     * @param undoes whether it takes another back
     */
    public record Told(
            long id, String words, String reason, String at, boolean undone, boolean undoes) {}
}
