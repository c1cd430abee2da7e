package kaijuan.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody's sums as of a moment, from the floors below, and how the rows differ from them. */
@Component
class Snapshot {

    static final String ROWS =
            """
            select subject, score, reached_at, listed, unit_id from standing_row
            where campaign_id = :campaign and measure = :measure order by subject
            """;

    private final JdbcClient sql;
    private final Entrants entrants;
    private final Map<String, Measure> measures;
    private final Corrected corrected;

    Snapshot(JdbcClient sql, Entrants entrants, List<Measure> measures, Corrected corrected) {
        this.sql = sql;
        this.entrants = entrants;
        this.measures = Measures.byName(measures);
        this.corrected = corrected;
    }

    /** All entrants with a sum of what happened before the moment; null for everything. */
    Draft draft(Campaign campaign, Yardstick by, @Nullable Instant before) {
        var draft = new Draft(Grid.began(campaign));
        sums(campaign, by, before, draft::sum);
        entrants.all(campaign, draft::entrant);
        return draft;
    }

    /** The sums of all members of what happened before the moment; null for everything. */
    void sums(Campaign campaign, Yardstick by, @Nullable Instant before, Measure.Taker to) {
        corrected.each(Measures.of(measures, by), campaign, by, before, to);
    }

    /** The sums of some members as committed now; who has none is missing. */
    Map<Long, Measure.Sum> of(Campaign campaign, Yardstick by, Collection<Long> members) {
        return corrected.of(Measures.of(measures, by), campaign, by, members);
    }

    /** Walks along draft and rows, both ordered by subject. */
    List<Difference> differences(Campaign campaign, Yardstick by, Draft draft) {
        var found = new ArrayList<Difference>();
        int at = 0;
        try (var rows =
                sql
                        .sql(ROWS)
                        .param("campaign", campaign.id())
                        .param("measure", by.word())
                        .withFetchSize(10_000)
                        .query((r, n) -> change(r))
                        .stream()) {
            for (var was : (Iterable<Change>) rows::iterator) {
                for (; at < draft.size() && draft.subject(at) < was.subject(); at++) {
                    found.add(new Difference(by.word(), null, wanted(draft, at)));
                }
                boolean there = at < draft.size() && draft.subject(at) == was.subject();
                var right = there ? wanted(draft, at++) : Change.gone(was.subject());
                if (!right.equals(was)) {
                    found.add(new Difference(by.word(), was, right));
                }
            }
        }
        for (; at < draft.size(); at++) {
            found.add(new Difference(by.word(), null, wanted(draft, at)));
        }
        return found;
    }

    private static Change wanted(Draft draft, int at) {
        long unit = draft.unit(at);
        return new Change(
                draft.subject(at),
                Key.score(draft.key(at)),
                Key.reached(draft.key(at), draft.began),
                draft.listed(at),
                unit == Draft.NO_UNIT ? null : unit);
    }

    private static Change change(ResultSet r) throws SQLException {
        return new Change(
                r.getLong(1),
                r.getLong(2),
                r.getObject(3, OffsetDateTime.class).toInstant(),
                r.getBoolean(4),
                r.getObject(5, Long.class));
    }
}
