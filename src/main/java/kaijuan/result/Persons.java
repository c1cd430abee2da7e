package kaijuan.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.points.Facts;
import kaijuan.standing.Board;
import kaijuan.standing.Composition;
import kaijuan.standing.Standings;
import kaijuan.unit.Unit;
import org.springframework.stereotype.Component;

/** Opens a campaign's people under their pseudonyms. */
@Component
class Persons {

    private final Source source;
    private final Facts facts;
    private final Bell bell;
    private final Pseudonyms pseudonyms;
    private final Boarding boarding;

    Persons(Source source, Facts facts, Bell bell, Pseudonyms pseudonyms, Boarding boarding) {
        this.source = source;
        this.facts = facts;
        this.bell = bell;
        this.pseudonyms = pseudonyms;
        this.boarding = boarding;
    }

    /** Everybody, in the order of their pseudonyms, so that nobody's number shows. */
    Sheets of(Campaign campaign, Discretion discretion, List<Lines.Head> heads, boolean whole) {
        var all = new ArrayList<Sheets.Named>();
        source.people(
                campaign,
                one ->
                        all.add(
                                new Sheets.Named(
                                        pseudonyms.of(campaign, one.member()),
                                        pseudonyms.group(campaign, discretion.group(one.unit())),
                                        one)));
        all.sort(Comparator.comparing(Sheets.Named::person));
        return new Sheets(
                campaign,
                all,
                source,
                facts,
                new Manner(campaign, discretion, heads, whole, Waiting.of(bell, campaign)));
    }

    Rows rows(Campaign campaign, Sheets people, List<Unit> units) {
        var names = new HashMap<Long, String>();
        units.forEach(u -> names.put(u.id(), u.code()));
        return (board, head, to) ->
                boarding.each(
                        campaign,
                        board,
                        head,
                        board.people()
                                ? member -> pseudonyms.of(campaign, member)
                                : unit -> names.getOrDefault(unit, "?"),
                        to);
    }

    /** The rows of boards. */
    interface Rows {

        /** Hands over the rows of the board, in their order. */
        void each(Board board, Lines.Head head, Consumer<Lines.Row> to);
    }

    /** Places of boards as they stand. */
    @Component
    static class Boarding {

        private final Composition composition;
        private final Standings standings;
        private final Source source;

        Boarding(Composition composition, Standings standings, Source source) {
            this.composition = composition;
            this.standings = standings;
            this.source = source;
        }

        void each(
                Campaign campaign,
                Board board,
                Lines.Head head,
                java.util.function.LongFunction<String> name,
                Consumer<Lines.Row> to) {
            if (board.live()) {
                composition
                        .of(campaign, board, head.asOf())
                        .each(
                                p ->
                                        to.accept(
                                                new Lines.Row(
                                                        p.rank(),
                                                        name.apply(p.subject()),
                                                        p.score(),
                                                        p.reachedAt(),
                                                        p.listed(),
                                                        p.target())));
                return;
            }
            long id = standings.current(campaign, board).orElseThrow().id();
            source.rows(
                    id,
                    p ->
                            to.accept(
                                    new Lines.Row(
                                            p.rank(),
                                            name.apply(p.subject()),
                                            p.score(),
                                            p.reachedAt(),
                                            p.listed(),
                                            p.target())));
        }
    }
}
