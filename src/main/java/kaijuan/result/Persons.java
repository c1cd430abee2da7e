package kaijuan.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.ground.database.Bell;
import kaijuan.points.Facts;
import kaijuan.standing.Board;
import kaijuan.standing.Boards;
import kaijuan.standing.Composition;
import kaijuan.standing.Standings;
import kaijuan.unit.Unit;
import org.jspecify.annotations.Nullable;
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
        var all = new ArrayList<Source.One>();
        source.people(campaign, all::add);
        var named =
                boarding.named(
                        campaign,
                        all,
                        o -> pseudonyms.of(campaign, o.member()),
                        o -> pseudonyms.group(campaign, discretion.group(o.unit())));
        named.sort(Comparator.comparing(Sheets.Named::person));
        return new Sheets(
                campaign,
                named,
                source,
                facts,
                new Manner(campaign, discretion, heads, whole, Waiting.of(bell, campaign)));
    }

    /** Whether something was told or decided since the moment about what had been before it. */
    boolean overtaken(Campaign campaign, Instant moment) {
        return source.gathering.overtaken(campaign, moment);
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

        /** Everybody under their name, with the lists that they are on. */
        List<Sheets.Named> named(
                Campaign campaign,
                List<Source.One> all,
                Function<Source.One, String> name,
                Function<Source.One, @Nullable String> group) {
            var members = all.stream().mapToLong(Source.One::member).toArray();
            var under = all.stream().mapToLong(o -> o.unit() == null ? 0 : o.unit()).toArray();
            var split =
                    campaign.chapter(Boards.class).all().stream()
                            .filter(b -> b.people() && b.split() != null && !b.waits())
                            .collect(
                                    Collectors.toMap(
                                            Board::id,
                                            b -> composition.on(campaign, b, members, under)));
            var named = new ArrayList<Sheets.Named>();
            for (int i = 0; i < members.length; i++) {
                var lists = new TreeMap<String, String>();
                for (var one : split.entrySet()) {
                    var on = one.getValue().get(i);
                    if (!on.isEmpty()) {
                        lists.put(one.getKey(), on);
                    }
                }
                named.add(
                        new Sheets.Named(
                                name.apply(all.get(i)),
                                group.apply(all.get(i)),
                                all.get(i),
                                split.isEmpty() ? null : lists));
            }
            return named;
        }

        void each(
                Campaign campaign,
                Board board,
                Lines.Head head,
                LongFunction<String> name,
                Consumer<Lines.Row> to) {
            if (board.live()) {
                composition
                        .of(campaign, board, head.asOf())
                        .each(
                                p ->
                                        to.accept(
                                                new Lines.Row(
                                                        orNull(p.list()),
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
                                            orNull(p.list()),
                                            p.rank(),
                                            name.apply(p.subject()),
                                            p.score(),
                                            p.reachedAt(),
                                            p.listed(),
                                            p.target())));
        }

        private static @Nullable String orNull(String list) {
            return list.isEmpty() ? null : list;
        }
    }
}
