package kaijuan.standing;

import java.util.List;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains places: what makes a score, who is above by what, and what would lift. */
@Component
public class Explaining {

    private final Standings standings;
    private final Naming naming;
    private final Origins origins;
    private final UnitOrigins held;

    Explaining(Standings standings, Naming naming, Origins origins, UnitOrigins held) {
        this.standings = standings;
        this.naming = naming;
        this.origins = origins;
        this.held = held;
    }

    /**
     * The place of a person or unit; empty without one. Who may see it the caller decides: places
     * that are shown and units are public, all else is the person's own and the staff's.
     *
     * @param published the publication; null for what stands now
     */
    public Optional<Explanation> of(
            Campaign campaign, Board board, @Nullable Publication published, long subject) {
        return standings
                .found(campaign, board, published, subject)
                .map(found -> explained(campaign, found));
    }

    /**
     * The holder of a public place; empty without one.
     *
     * @param list the list's word, or null for the first one
     */
    public Optional<Explanation> at(
            Campaign campaign,
            Board board,
            @Nullable Publication published,
            @Nullable String list,
            int place) {
        return standings.top(campaign, board, published, list, place, 1).lines().stream()
                .findFirst()
                .flatMap(line -> of(campaign, board, published, line.subject()));
    }

    private Explanation explained(Campaign campaign, Found found) {
        var reasons = new Reasons(campaign, found);
        var row = found.row();
        var line = naming.printed(found.board(), List.of(row)).getFirst();
        return new Explanation(
                found.board(),
                found.version(),
                found.asOf(),
                found.entrants(),
                row,
                line,
                reasons.parts(),
                reasons.keys(),
                reasons.above(),
                new Lifts(campaign, found).all(),
                found.board().people()
                        ? origins.of(campaign, found.board(), row.subject(), found.asOf())
                        : held.of(campaign, found.board(), row.subject(), found.asOf()));
    }
}
