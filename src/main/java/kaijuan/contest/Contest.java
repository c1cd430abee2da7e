package kaijuan.contest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Asked;
import kaijuan.campaign.Days;
import org.jspecify.annotations.Nullable;

/**
 * A contest of works as the definition says (B1, D2, D3, D5, E1-E6).
 *
 * @param id its word
 * @param name what people read
 * @param activity the activity that it belongs to, or null
 * @param about a sentence or two, or empty
 * @param days on which works may be entered
 * @param from who enters works
 * @param tracks its tracks, one of which a work is in; empty for none
 * @param forms the forms that a work may have
 * @param fields what is asked with a work
 * @param declares what whoever enters a work declares
 * @param elsewhere where the same work is published or handed in as well (D8)
 * @param limits how many works one may enter
 * @param withdrawal what withdrawing does
 * @param screening who looks at a work before anybody can see it
 * @param publicity what everybody may do with a shown work
 * @param relay friends whom an entrant may name to go next (B1); 0 for none
 */
public record Contest(
        String id,
        String name,
        @Nullable String activity,
        String about,
        Days days,
        From from,
        List<Track> tracks,
        List<Form> forms,
        List<Asked> fields,
        List<String> declares,
        List<Elsewhere> elsewhere,
        Limits limits,
        Withdrawal withdrawal,
        Screening screening,
        Publicity publicity,
        int relay) {

    /** Who may enter a work. */
    public enum Entrant {
        PERSON,
        TEAM,
        UNIT
    }

    /**
     * Who enters works.
     *
     * @param entrants people, teams, units
     * @param kinds kinds of unit that enter; empty for all
     * @param people the least size of a team; 0 for any (D5)
     * @param before a team exists before this day (D5), or null
     */
    public record From(
            Set<Entrant> entrants, Set<String> kinds, int people, @Nullable LocalDate before) {}

    /**
     * A track of a contest (D2).
     *
     * @param id its word
     * @param name what people read
     * @param about a sentence or two, or empty
     */
    public record Track(String id, String name, String about) {}

    /**
     * Where the same work is published or handed in as well (D2, D8).
     *
     * @param name the platform
     * @param required whether a work without it is not valid
     */
    public record Elsewhere(String name, boolean required) {}

    /**
     * How many works one may enter; 0 for as many as one likes (E3).
     *
     * @param person a person at most
     * @param team a team at most
     * @param unit a unit at most
     * @param byTrack whether each track has these limits of its own
     */
    public record Limits(int person, int team, int unit, boolean byTrack) {}

    /**
     * What withdrawing a work does (E6). Entering it again begins at zero in any case.
     *
     * @param allowed whether it may be withdrawn
     * @param frees whether its place may be used again
     */
    public record Withdrawal(boolean allowed, boolean frees) {}

    /**
     * Who looks at a work before anybody can see it (E4).
     *
     * @param by who
     * @param within after which it goes to the next above; zero for never
     */
    public record Screening(By by, Duration within) {

        /** Who screens. */
        public enum By {
            /** The unit above the entrant's; of "other" units the organiser. */
            SUPERIOR,
            ORGANISER
        }
    }

    /**
     * What everybody may do with a shown work (E5).
     *
     * @param likes how it may be liked, or null for not at all
     * @param comments how it may be commented on
     * @param shares whether it may be shared
     * @param plays whether plays are counted and shown
     */
    public record Publicity(
            @Nullable Likes likes, Comments comments, boolean shares, boolean plays) {}

    /** How a shown work may be commented on. */
    public enum Comments {
        SCREENED,
        OPEN,
        NONE
    }

    /**
     * How works may be liked.
     *
     * @param daily whether one may like the same work again on another day
     * @param quota a day at most; 0 for no limit
     * @param works whether the quota counts works, else likes
     * @param own whether one may like one's own
     * @param entrants whether only entrants of the campaign may like, else everybody signed in
     */
    public record Likes(boolean daily, int quota, boolean works, boolean own, boolean entrants) {}
}
