package kaijuan.award;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Complete;
import kaijuan.standing.Lists;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Who wins which award of a campaign, as of now and as published. */
@Component
public class Honours {

    private static final JsonMapper JSON = new JsonMapper();

    private record Key(long campaign, int no) {}

    private final Complete complete;
    private final Units units;
    private final Records records;
    private final Clock clock;
    private final Cache<Key, Document> read = Caffeine.newBuilder().maximumSize(20).build();

    Honours(Complete complete, Units units, Records records, Clock clock) {
        this.complete = complete;
        this.units = units;
        this.records = records;
        this.clock = clock;
    }

    /**
     * The allocation as of now.
     *
     * @param barred people who win nothing, and why
     * @param barredUnits units that win nothing, and why
     */
    public Document now(Campaign campaign, Map<Long, Both> barred, Map<Long, Both> barredUnits) {
        var asOf = clock.instant();
        var given = given(campaign, asOf, barred, barredUnits);
        var outcomes = Allocation.of(awards(campaign), given);
        return Document.of(campaign, asOf, outcomes, barred.keySet(), barredUnits.keySet());
    }

    /** Publishes the allocation under the author's name; earlier ones stay as they are. */
    public Published publish(Campaign campaign, Document made, String author) {
        records.publish(campaign.id(), made, author, text(made), clock.instant());
        return records.published(campaign.id()).getFirst();
    }

    /** All publications, the latest first. */
    public List<Published> published(Campaign campaign) {
        return records.published(campaign.id());
    }

    /** The allocation of the publication. */
    public Optional<Document> document(Campaign campaign, int no) {
        var key = new Key(campaign.id(), no);
        var kept = read.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        var found = records.document(campaign.id(), no).map(t -> JSON.readValue(t, Document.class));
        found.ifPresent(d -> read.put(key, d));
        return found;
    }

    /** The winners of decided draws by award, in the order drawn. */
    public Map<String, List<Long>> drawn(Campaign campaign) {
        return records.drawn(campaign.id());
    }

    /** The document as it is digested, for programs. */
    public String text(Document document) {
        return JSON.writeValueAsString(document);
    }

    /** The condition of the award in words. */
    public Both how(Campaign campaign, Award award) {
        return Said.how(award, campaign.chapter(Awards.class), campaign);
    }

    /**
     * The outcomes under any definition of the campaign if its boards stood as given; nobody is
     * barred, and draws are as they were decided.
     */
    public List<Outcome> supposed(Campaign campaign, Function<Board, List<Complete.Place>> boards) {
        var given = given(campaign, boards, Map.of(), Map.of());
        return Allocation.of(awards(campaign), given);
    }

    /** The awards of the campaign, one for each list where a board is split. */
    public Awards awards(Campaign campaign) {
        return campaign.chapter(Awards.class).each(complete.lists(campaign));
    }

    Given given(
            Campaign campaign, Instant asOf, Map<Long, Both> barred, Map<Long, Both> barredUnits) {
        return given(campaign, b -> complete.of(campaign, b, asOf), barred, barredUnits);
    }

    private Given given(
            Campaign campaign,
            Function<Board, List<Complete.Place>> boards,
            Map<Long, Both> barred,
            Map<Long, Both> barredUnits) {
        var races = new HashMap<String, Race>();
        int entrants = records.entrants(campaign.id()).size();
        var kinds = units.all().stream().collect(Collectors.toMap(Unit::id, Unit::kind));
        campaign.chapter(Awards.class).all().stream()
                .flatMap(a -> campaign.chapter(Boards.class).of(a.by()).stream())
                .distinct()
                .filter(b -> !b.waits())
                .forEach(b -> races.putAll(races(campaign, b, boards.apply(b), entrants, kinds)));
        return new Given(races, barred, barredUnits, records.drawn(campaign.id()));
    }

    private Map<String, Race> races(
            Campaign campaign,
            Board board,
            List<Complete.Place> places,
            int entrants,
            Map<Long, String> kinds) {
        var lists = new LinkedHashMap<String, List<Contender>>();
        complete.lists(campaign)
                .getOrDefault(board.id(), Lists.WHOLE)
                .forEach(l -> lists.put(l.id(), new ArrayList<>()));
        for (var place : places) {
            long unit = unit(board, place);
            lists.computeIfAbsent(place.list(), l -> new ArrayList<>())
                    .add(
                            new Contender(
                                    place.subject(),
                                    place.rank(),
                                    place.score(),
                                    unit,
                                    kinds.getOrDefault(unit, ""),
                                    place.target() == null ? 0 : place.target()));
        }
        int all = board.people() ? entrants : lists.values().stream().mapToInt(List::size).sum();
        return Race.of(board, lists, all);
    }

    private static long unit(Board board, Complete.Place place) {
        if (!board.people()) {
            return place.subject();
        }
        var unit = place.unit();
        return unit == null ? 0 : unit;
    }
}
