package kaijuan.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kaijuan.tariff.Correction;
import kaijuan.tariff.Entry;
import org.jspecify.annotations.Nullable;

/** What stands in the lines of a result, each a JSON object; see {@code docs/verify.md}. */
final class Lines {

    private Lines() {}

    /**
     * What the file is.
     *
     * @param format always {@code kaijuan-result}
     * @param edition the edition of the format
     * @param campaign the campaign's word
     * @param version the version of its definition
     * @param digest SHA-256 of the definition
     * @param at everything up to this moment is in it
     * @param whole whether the facts are second by second
     * @param people how many people's lines there are
     * @param boards its boards
     */
    record About(
            String format,
            int edition,
            String campaign,
            int version,
            String digest,
            Instant at,
            boolean whole,
            int people,
            List<Head> boards) {}

    /**
     * A board.
     *
     * @param board its word
     * @param asOf everything before this moment is in it
     * @param version the version of the definition that it was made under
     * @param overtaken whether something was decided or told later about what had been before
     */
    record Head(String board, Instant asOf, int version, boolean overtaken) {}

    /**
     * A title.
     *
     * @param length characters of a book, seconds of a recording
     */
    record Work(long id, String name, String medium, Set<String> tags, long length) {}

    /**
     * A unit; a parent stands before its children.
     *
     * @param held when what it held was over, if a board measures that
     */
    record Place(
            String code,
            String name,
            String kind,
            @Nullable String parent,
            @Nullable List<Instant> held) {}

    /**
     * A person with the facts.
     *
     * @param person the pseudonym
     * @param entrant whether they are entered now
     * @param listed whether boards may show them
     * @param unit the unit that boards of units count them for
     * @param kind the kind of their unit, where a rule or a quota asks
     * @param group a word that those of their own unit share, where a quota asks
     * @param born the month of birth, where a rule asks; another with the same effect where
     *     possible
     * @param certified true where a rule asks and the membership is verified; else absent
     * @param entered when they entered, where a board counts entrants
     * @param lists by board the list that they are on, where a board of people is split
     */
    record Somebody(
            String person,
            boolean entrant,
            boolean listed,
            @Nullable String unit,
            @Nullable String kind,
            @Nullable String group,
            @Nullable YearMonth born,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean certified,
            @Nullable Instant entered,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, String> lists,
            List<Day> days) {}

    /**
     * A day of a person.
     *
     * @param reads of each title: its number, how much of it was passed, then proven seconds of the
     *     day as from, to, from, to
     * @param fresh of titles: number, and how much was passed for the first time; where a board
     *     counts finished titles
     * @param corrections what staff decided about the day, as far as it counts
     */
    record Day(
            LocalDate day,
            List<long[]> reads,
            List<Deed> deeds,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Correction> corrections,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<long[]> fresh) {}

    /** Something done at a moment. */
    record Deed(String kind, Instant at, int amount, String name) {}

    /** A person's ledger. */
    record Account(String person, List<Page> days) {}

    /**
     * A day of the ledger.
     *
     * @param late whether facts of the day or an earlier one were still being scored
     */
    record Page(LocalDate day, boolean late, List<Entry> entries) {}

    /**
     * A place on a board.
     *
     * @param list the list of a split board; null where it is one list
     * @param subject a person's pseudonym, or a unit's code
     */
    record Row(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String list,
            int rank,
            String subject,
            long score,
            Instant reached,
            boolean listed,
            @Nullable Integer target) {}

    /**
     * What awards go by besides definition and boards.
     *
     * @param barred pseudonyms of people who win nothing
     * @param barredUnits codes of units that win nothing
     * @param drawn winners of decided draws by award, in the order drawn
     * @param published the allocation that was published last, or null
     */
    record Honours(
            List<String> barred,
            List<String> barredUnits,
            Map<String, List<String>> drawn,
            @Nullable Honoured published) {}

    /**
     * An allocation that was published.
     *
     * @param no its number
     * @param digest SHA-256 of its document
     */
    record Honoured(int no, Instant asOf, int version, String digest) {}

    /**
     * An award.
     *
     * @param published whether as it was published last, else by the boards of this file
     * @param waits whether it is not given yet
     */
    record Honour(String award, boolean published, boolean waits, List<Won> places) {}

    /** A place of an award; null where it is empty. */
    record Won(int no, @Nullable String subject) {}

    /** A part of the file: its name, length in bytes and SHA-256. */
    record Part(String name, long bytes, String digest) {}

    /** All parts, and the digest over {@code name bytes digest} of each with a line feed. */
    record Seal(List<Part> parts, String digest) {}
}
