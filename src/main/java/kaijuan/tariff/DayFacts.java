package kaijuan.tariff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a member did on one day of a campaign.
 *
 * @param day the campaign's day
 * @param start the first moment of the day
 * @param reads what was read, heard and seen
 * @param deeds everything else
 * @param corrections what staff decided about the day, in any order
 */
public record DayFacts(
        LocalDate day,
        Instant start,
        List<Read> reads,
        List<Deed> deeds,
        List<Correction> corrections) {

    /** A day about which nothing was decided. */
    public DayFacts(LocalDate day, Instant start, List<Read> reads, List<Deed> deeds) {
        this(day, start, reads, deeds, List.of());
    }

    /**
     * Proven time on a title.
     *
     * @param title the title
     * @param name its name
     * @param medium its medium
     * @param rooms the campaign's rooms that it is in
     * @param tags its tags
     * @param length its length: characters of a book, seconds of a recording
     * @param runs proven seconds of the day as from, to, from, to
     * @param passed how much of it was passed, in the unit of its length
     */
    public record Read(
            long title,
            String name,
            String medium,
            Set<String> rooms,
            Set<String> tags,
            long length,
            int[] runs,
            int passed) {}

    /**
     * Something done at a moment.
     *
     * @param kind what, a word of {@link Kinds}
     * @param at when
     * @param amount how much of it, in its kind's unit; 1 where it has none
     * @param name what it is of, such as the name of a quiz; empty where its kind has none
     */
    public record Deed(String kind, Instant at, int amount, String name) {

        /** A deed that has no name. */
        public Deed(String kind, Instant at, int amount) {
            this(kind, at, amount, "");
        }
    }

    /** The day as the corrections make it, with none left; all that counts goes by this. */
    public DayFacts amended() {
        return corrections.isEmpty() ? this : Amending.of(this);
    }

    /** The seconds of the day that the moment lies after its start. */
    int second(Instant at) {
        return (int) (at.getEpochSecond() - start.getEpochSecond());
    }
}
