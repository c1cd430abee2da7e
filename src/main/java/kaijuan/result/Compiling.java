package kaijuan.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Standings;
import org.springframework.stereotype.Component;

/** Puts the parts of a result together, as of one moment. */
@Component
class Compiling {

    private final Campaigns campaigns;
    private final Surroundings around;
    private final Standings standings;
    private final Persons persons;
    private final Awarding awarding;

    Compiling(
            Campaigns campaigns,
            Surroundings around,
            Standings standings,
            Persons persons,
            Awarding awarding) {
        this.campaigns = campaigns;
        this.around = around;
        this.standings = standings;
        this.persons = persons;
        this.awarding = awarding;
    }

    Exports.Done compile(
            Campaign campaign, Parts parts, Instant now, Exports.Wish wish, LongConsumer step)
            throws IOException {
        var heads = heads(campaign, now);
        var discretion = new Discretion(campaign, around.units());
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
        var allotment = new Allotment(campaign);
        around.works(people.works(), parts);
        around.places(campaign, discretion, parts, allotment::place);
        parts.begin(Format.PEOPLE);
        people.each(
                one -> {
                    put(parts, one);
                    allotment.person(one);
                },
                step);
        parts.begin(Format.LEDGER);
        people.ledgers(one -> put(parts, one));
        boards(campaign, heads, persons.rows(campaign, people, around.units()), parts, allotment);
        awards(campaign, parts, allotment);
        return new Exports.Done(people.count(), people.days(), people.kept(), parts.seal());
    }

    private static void boards(
            Campaign campaign,
            List<Lines.Head> heads,
            Persons.Rows rows,
            Parts parts,
            Allotment allotment)
            throws IOException {
        for (var head : heads) {
            var board = board(campaign, head);
            boolean current = head.version() == campaign.version();
            parts.begin(Format.board(head.board()));
            rows.each(
                    board,
                    head,
                    row -> {
                        put(parts, row);
                        if (current) {
                            allotment.row(board, row);
                        }
                    });
        }
    }

    private void awards(Campaign campaign, Parts parts, Allotment allotment) throws IOException {
        var by = awarding.by(campaign);
        parts.begin(Format.AWARDS);
        parts.line(by);
        allotment.of(by).forEach(one -> put(parts, one));
        awarding.published(campaign, by).forEach(one -> put(parts, one));
    }

    /** Of live boards now, of others the latest publication. */
    private List<Lines.Head> heads(Campaign campaign, Instant now) {
        var heads = new ArrayList<Lines.Head>();
        for (var board : campaign.chapter(Boards.class).all()) {
            if (board.waits()) {
                continue;
            }
            if (board.live()) {
                heads.add(
                        new Lines.Head(board.id(), now.plusSeconds(1), campaign.version(), false));
            } else {
                standings
                        .current(campaign, board)
                        .ifPresent(
                                p ->
                                        heads.add(
                                                new Lines.Head(
                                                        p.board(),
                                                        p.asOf(),
                                                        p.version(),
                                                        persons.overtaken(campaign, p.asOf()))));
            }
        }
        return heads;
    }

    private static Board board(Campaign campaign, Lines.Head head) {
        return campaign.chapter(Boards.class).of(head.board()).orElseThrow();
    }

    private static void put(Parts parts, Object line) {
        try {
            parts.line(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
