package kaijuan.award;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/**
 * An allocation as it is published and as programs read it: no names, which come from the persons
 * and units while they are there.
 *
 * @param campaign the campaign's word
 * @param version the version of the definition
 * @param asOf everything that happened before this moment is in it
 * @param awards what became of each award
 * @param barred who wins nothing
 */
public record Document(
        String campaign, int version, Instant asOf, List<Given> awards, Barred barred) {

    /** A document written before it told who is barred tells of nobody. */
    public Document {
        barred = Optional.ofNullable(barred).orElse(Barred.NOBODY);
    }

    /** People and units that win nothing. */
    public record Barred(List<Long> people, List<Long> units) {

        static final Barred NOBODY = new Barred(List.of(), List.of());
    }

    /** What became of one award. */
    public record Given(
            String id,
            String name,
            boolean people,
            @Nullable Both waits,
            List<Place> places,
            List<Place> passed) {

        /** What became of the person or unit: a place, or why they were passed over. */
        public Optional<Place> of(long subject) {
            return Stream.concat(places.stream(), passed.stream())
                    .filter(p -> p.subject() == subject)
                    .findFirst();
        }
    }

    /** A place, or somebody passed over; subject 0 is nobody. */
    public record Place(int no, long subject, int rank, long score, long unit, Both why) {}

    static Document of(
            Campaign campaign,
            Instant asOf,
            List<Outcome> outcomes,
            Collection<Long> barred,
            Collection<Long> barredUnits) {
        return new Document(
                campaign.slug(),
                campaign.version(),
                asOf,
                outcomes.stream().map(Document::given).toList(),
                new Barred(
                        barred.stream().sorted().toList(), barredUnits.stream().sorted().toList()));
    }

    private static Given given(Outcome outcome) {
        var award = outcome.award();
        return new Given(
                award.id(),
                award.name(),
                award.people(),
                outcome.waits(),
                outcome.places().stream().map(p -> place(p.no(), p.winner(), p.why())).toList(),
                outcome.passed().stream().map(p -> place(0, p.who(), p.why())).toList());
    }

    private static Place place(int no, @Nullable Contender who, Both why) {
        return who == null
                ? new Place(no, 0, 0, 0, 0, why)
                : new Place(no, who.subject(), who.rank(), who.score(), who.unit(), why);
    }
}
