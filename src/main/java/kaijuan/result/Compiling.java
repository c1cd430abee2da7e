package kaijuan.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.shelf.Shelf;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Standings;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.springframework.stereotype.Component;

/** Puts the parts of a result together, as of one moment. */
@Component
class Compiling {

    private final Campaigns campaigns;
    private final Shelf shelf;
    private final Units units;
    private final Standings standings;
    private final Persons persons;

    Compiling(Campaigns campaigns, Shelf shelf, Units units, Standings standings, Persons persons) {
        this.campaigns = campaigns;
        this.shelf = shelf;
        this.units = units;
        this.standings = standings;
        this.persons = persons;
    }

    Exports.Done compile(
            Campaign campaign, Parts parts, Instant now, Exports.Wish wish, LongConsumer step)
            throws IOException {
        var heads = heads(campaign, now);
        var discretion = new Discretion(campaign, units.all());
        var people = persons.of(campaign, discretion, heads, wish.whole());
        var document = campaigns.document(campaign);
        parts.begin(Format.ABOUT);
        parts.line(
                new Lines.About(
                        Format.NAME,
                        Format.EDITION,
                        campaign.slug(),
                        campaign.version(),
                        Format.digest(document),
                        now,
                        wish.whole(),
                        people.count(),
                        heads));
        parts.begin(Format.DEFINITION);
        parts.text(document);
        works(people.works(), parts);
        places(discretion.places(), parts);
        parts.begin(Format.PEOPLE);
        people.each(one -> put(parts, one), step);
        parts.begin(Format.LEDGER);
        people.ledgers(one -> put(parts, one));
        var rows = persons.rows(campaign, people, units.all());
        for (var head : heads) {
            parts.begin(Format.board(head.board()));
            rows.each(board(campaign, head), head, row -> put(parts, row));
        }
        return new Exports.Done(people.count(), people.days(), people.kept(), parts.seal());
    }

    /** Of live boards now, of others the latest publication. */
    private List<Lines.Head> heads(Campaign campaign, Instant now) {
        var heads = new ArrayList<Lines.Head>();
        for (var board : campaign.chapter(Boards.class).all()) {
            if (board.waits()) {
                continue;
            }
            if (board.live()) {
                heads.add(new Lines.Head(board.id(), now.plusSeconds(1), campaign.version()));
            } else {
                standings
                        .current(campaign, board)
                        .ifPresent(
                                p -> heads.add(new Lines.Head(p.board(), p.asOf(), p.version())));
            }
        }
        return heads;
    }

    private static Board board(Campaign campaign, Lines.Head head) {
        return campaign.chapter(Boards.class).of(head.board()).orElseThrow();
    }

    private void works(List<Long> ids, Parts parts) throws IOException {
        parts.begin(Format.WORKS);
        for (var title : shelf.titles(ids)) {
            long length = title.isBook() ? title.length() : title.length() / 1000;
            parts.line(
                    new Lines.Work(title.id(), title.name(), title.medium(), title.tags(), length));
        }
    }

    private static void places(List<Unit> places, Parts parts) throws IOException {
        var codes = places.stream().collect(Collectors.toMap(Unit::id, Unit::code));
        parts.begin(Format.PLACES);
        for (var unit : places) {
            var above = unit.parent() == null ? null : codes.get(unit.parent());
            parts.line(new Lines.Place(unit.code(), unit.name(), unit.kind(), above));
        }
    }

    private static void put(Parts parts, Object line) {
        try {
            parts.line(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
