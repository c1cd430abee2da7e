package kaijuan.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whole boards, from the floors below, for those who decide something by them. */
@Component
public class Complete {

    /**
     * A place of a board.
     *
     * @param list the list that it is on; empty where the board is one list
     * @param rank from 1; equals may share it
     * @param subject the person or unit
     * @param score points, seconds or people
     * @param unit the unit that a person entered under, or null
     * @param target people aimed at, of a unit on a board that counts people, or null
     */
    public record Place(
            String list,
            int rank,
            long subject,
            long score,
            @Nullable Long unit,
            @Nullable Integer target) {

        /** No place, with nothing. */
        public static Place none(long subject) {
            return new Place("", 0, subject, 0, null, null);
        }
    }

    private final Composition composition;
    private final TransactionTemplate moment;

    Complete(Composition composition, PlatformTransactionManager transactions) {
        this.composition = composition;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
    }

    /** Everybody with a place, from the first to the last, by what happened before the moment. */
    public List<Place> of(Campaign campaign, Board board, Instant before) {
        var all = moment.execute(open -> of(composition.of(campaign, board, before)));
        return all == null ? List.of() : all;
    }

    /** The same of places from wherever. */
    public static List<Place> of(Places places) {
        var all = new ArrayList<Place>();
        places.each(
                row -> {
                    if (row.listed()) {
                        all.add(place(row));
                    }
                });
        return all;
    }

    /** The lists of the boards that are split, by board. */
    public Map<String, List<Lists.One>> lists(Campaign campaign) {
        return campaign.chapter(Boards.class).all().stream()
                .filter(b -> b.split() != null && !b.waits())
                .collect(Collectors.toMap(Board::id, b -> composition.lists(b).all()));
    }

    private static Place place(Printed row) {
        return new Place(
                row.list(), row.rank(), row.subject(), row.score(), row.unitId(), row.target());
    }
}
